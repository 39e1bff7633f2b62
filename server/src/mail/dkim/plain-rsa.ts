import { readHeader } from './header';

/** The two numbers of an RSA key, big-endian, without the sign octet. */
export interface RsaNumbers {
  readonly modulus: Uint8Array;
  readonly exponent: Uint8Array;
}

/** AlgorithmIdentifier of rsaEncryption, with its NULL (RFC 3279 section 2.3.1). */
export const RSA_ALGORITHM = Uint8Array.of(0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 13, 1, 1, 1, 5, 0);

/**
 * Recognises an RSA key in the form that all tools write (SubjectPublicKeyInfo in DER) by its octets, from `start` to
 * `end`, which its outermost header encloses. `undefined` for everything else, which needs a reader for ASN.1.
 */
export function plainRsa(octets: Uint8Array, start: number, end: number): RsaNumbers | undefined {
  if (!RSA_ALGORITHM.every((octet, i) => octets[start + i] === octet)) return undefined;
  const bits = contentAt(octets, start + RSA_ALGORITHM.length, BIT_STRING);
  if (bits?.end !== end || octets[bits.start] !== 0) return undefined;
  const key = contentAt(octets, bits.start + 1, SEQUENCE);
  const modulus = key?.end === end ? contentAt(octets, key.start, INTEGER) : undefined;
  const exponent = modulus && contentAt(octets, modulus.end, INTEGER);
  if (modulus === undefined || exponent?.end !== end) return undefined;
  const numbers = [modulus, exponent].map((number) => positive(octets.subarray(number.start, number.end)));
  const [first, second] = numbers;
  return first === undefined || second === undefined ? undefined : { modulus: first, exponent: second };
}

const SEQUENCE = 0x30;
const INTEGER = 0x02;
const BIT_STRING = 0x03;

/** Where the content of the element at `at` is, if it has that tag. */
function contentAt(octets: Uint8Array, at: number, tag: number): { start: number; end: number } | undefined {
  const header = octets[at] === tag ? readHeader(octets.subarray(at, at + 6)) : undefined;
  return header === undefined || header === 'cut' ? undefined : { start: at + header.content, end: at + header.end };
}

/** A positive number in its shortest form (X.690 section 8.3.2), without its sign octet. */
function positive(octets: Uint8Array): Uint8Array | undefined {
  const [first = 0, second = 0] = octets;
  if (first === 0) return second < 0x80 ? undefined : octets.subarray(1);
  return first < 0x80 ? octets : undefined;
}
