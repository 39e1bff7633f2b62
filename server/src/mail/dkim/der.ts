import { fromBER, type AsnType, BitString, Integer, ObjectIdentifier, Sequence } from 'asn1js';

/** A DER value (X.690), limited to the types used in keys. */
export type DerValue =
  | { readonly kind: 'sequence'; readonly items: readonly DerValue[] }
  /** Big-endian, without the sign octet. */
  | { readonly kind: 'integer'; readonly octets: Uint8Array }
  /** Dotted decimal: `1.2.840.113549.1.1.1`. */
  | { readonly kind: 'identifier'; readonly oid: string }
  | { readonly kind: 'bits'; readonly octets: Uint8Array }
  | { readonly kind: 'other' };

export interface Der {
  readonly value: DerValue;
  /** Octets that follow the value. */
  readonly surplus: number;
}

/** The value at the start of `octets`; `undefined` if it is missing or incomplete. Never throws. */
export function readDer(octets: Uint8Array): Der | undefined {
  const { offset, result } = fromBER(octets);
  return offset < 0 ? undefined : { value: derValue(result), surplus: octets.length - offset };
}

function derValue(block: AsnType): DerValue {
  if (block instanceof Sequence) return { kind: 'sequence', items: block.valueBlock.value.map(derValue) };
  if (block instanceof Integer) return { kind: 'integer', octets: withoutZeros(block.valueBlock.valueHexView) };
  if (block instanceof ObjectIdentifier) return { kind: 'identifier', oid: block.valueBlock.toString() };
  if (block instanceof BitString) return { kind: 'bits', octets: block.valueBlock.valueHexView };
  return { kind: 'other' };
}

function withoutZeros(octets: Uint8Array): Uint8Array {
  const first = octets.findIndex((octet) => octet !== 0);
  return first < 0 ? octets.subarray(octets.length) : octets.subarray(first);
}
