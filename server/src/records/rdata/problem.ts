import type { Place } from '../../text/span';
import type { NameProblem } from '../names';
import type { FieldKind } from '../rr-types';
import type { ParameterFault } from './service-parameters';

/**
 * What a malformed field should have been: its kind; unquoted; the generic form, for types without one of their own; in
 * that form, octets that decode to the fields of the type.
 */
export type Expected = FieldKind | 'no-quotes' | 'generic' | 'wire';

interface InvalidParameter {
  readonly kind: 'invalid-parameter';
  readonly fault: ParameterFault;
}

/**
 * A problem in the data of a record, independent of other records.
 * - `missing-field`: a missing field; the place is the word before it, or the word in its position.
 * - `malformed-field`: a field that does not match its kind.
 * - `wrong-length`: hexadecimal data whose length does not match its algorithm.
 * - `invalid-parameter`: a parameter of an SVCB or HTTPS record.
 * - `surplus-field`: unexpected words after the last field.
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

/** A name that exceeds the limits of RFC 1035 section 2.3.4, and where. */
export interface InvalidName {
  readonly kind: NameProblem['kind'];
  readonly place: Place;
  readonly word: string;
  readonly octets: number;
}

/** A problem of a record by itself: in its data, or in the form of its names. */
export type RecordProblem = RdataProblem | InvalidName;
