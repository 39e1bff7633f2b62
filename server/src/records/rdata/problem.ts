import type { Span } from '../../text/span';
import type { FieldKind } from '../rr-types';

/** What a malformed field should have been: its kind; no quotes; or the form of types without one of their own. */
export type Expected = FieldKind | 'no-quotes' | 'generic';

/**
 * What is wrong with the data of a record; spans count from the chunk.
 * - `missing-field`: a field that is not there; the span is what stands before it, or what stands in its place.
 * - `malformed-field`: a field that is not of its kind.
 * - `wrong-length`: hexadecimal data of another length than its algorithm gives.
 * - `surplus-field`: words behind the last field.
 */
export type RdataProblem =
  | { readonly kind: 'missing-field'; readonly span: Span; readonly type: string; readonly field: string }
  | {
      readonly kind: 'malformed-field';
      readonly span: Span;
      readonly type: string;
      readonly field: string;
      readonly word: string;
      readonly expected: Expected;
    }
  | {
      readonly kind: 'wrong-length';
      readonly span: Span;
      readonly type: string;
      readonly field: string;
      readonly octets: number;
      readonly expected: number;
    }
  | { readonly kind: 'surplus-field'; readonly span: Span; readonly type: string; readonly word: string };
