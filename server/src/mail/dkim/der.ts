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

/** Where the content of the outermost value begins, and where it ends according to its header. */
export interface DerHeader {
  readonly content: number;
  readonly end: number;
}

/** Reads tag and length (X.690 section 8.1); `cut` if the octets end early, `undefined` if the length is indefinite. */
export function readHeader(octets: Uint8Array): DerHeader | 'cut' | undefined {
  const [, first, ...rest] = octets.subarray(0, 6);
  if (first === undefined) return 'cut';
  if (first < 0x80) return { content: 2, end: 2 + first };
  const count = first & 0x7f;
  if (count === 0 || count > 4) return undefined;
  if (rest.length < count) return 'cut';
  const length = rest.slice(0, count).reduce((sum, octet) => sum * 256 + octet, 0);
  return { content: 2 + count, end: 2 + count + length };
}

/** A tag octet, the encoded length of the content, and the content. */
export function encodeDer(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const length = contents.reduce((sum, part) => sum + part.length, 0);
  const digits: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) digits.unshift(rest % 256);
  const header = length < 0x80 ? [tag, length] : [tag, 0x80 | digits.length, ...digits];
  const encoded = new Uint8Array(header.length + length);
  encoded.set(header);
  let next = header.length;
  for (const part of contents) {
    encoded.set(part, next);
    next += part.length;
  }
  return encoded;
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
