import type { Span } from '../../text/span';
import type { FieldKind } from '../rr-types';

/**
 * What is wrong with the data of a record; spans count from the chunk.
 * - `missing`: a field that is not there; the span is what stands before it.
 * - `malformed`: a field that is not of its kind.
 * - `surplus`: words behind the last field.
 */
export type RdataProblem =
  | { readonly kind: 'missing-field'; readonly span: Span; readonly type: string; readonly field: string }
  | {
      readonly kind: 'malformed-field';
      readonly span: Span;
      readonly type: string;
      readonly field: string;
      readonly word: string;
      readonly expected: FieldKind;
    }
  | { readonly kind: 'surplus-field'; readonly span: Span; readonly type: string; readonly word: string };
