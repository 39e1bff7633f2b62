import type { Place } from '../../text/span';
import type { NameProblem } from '../names';
import type { FieldKind } from '../rr-types';
import type { ParameterFault } from './service-parameters';

/**
 * What a malformed field should have been: its kind; no quotes; the form of types without one of their own; in that form,
 * octets that make the fields of the type.
 */
export type Expected = FieldKind | 'no-quotes' | 'generic' | 'wire';

interface InvalidParameter {
  readonly kind: 'invalid-parameter';
  readonly fault: ParameterFault;
}

/**
 * What is wrong with the data of a record, by itself.
 * - `missing-field`: a field that is not there; the place is the word before it, or the word in its place.
 * - `malformed-field`: a field that is not of its kind.
 * - `wrong-length`: hexadecimal data of another length than its algorithm gives.
 * - `invalid-parameter`: a parameter of an SVCB or HTTPS record.
 * - `surplus-field`: words after the last field.
 */
export type RdataProblem =
  | { readonly kind: 'missing-field'; readonly place: Place; readonly field: string }
  | {
      readonly kind: 'malformed-field';
      readonly place: Place;
      readonly field: string;
      readonly word: string;
      readonly expected: Expected;
    }
  | {
      readonly kind: 'wrong-length';
      readonly place: Place;
      readonly field: string;
      readonly octets: number;
      readonly expected: number;
    }
  | ({ readonly place: Place; readonly word: string } & InvalidParameter)
  | { readonly kind: 'surplus-field'; readonly place: Place; readonly word: string };

/** A name that breaks the limits of RFC 1035 section 2.3.4, and where. */
export interface InvalidName {
  readonly kind: NameProblem['kind'];
  readonly place: Place;
  readonly word: string;
  readonly octets: number;
}

/** What is wrong with a record by itself: its data, or the form of its names. */
export type RecordProblem = RdataProblem | InvalidName;
