import { sha256 } from '@noble/hashes/sha2.js';
import { type DerValue, readDer } from './der';
import { encodeDer, readHeader } from './header';
import { plainRsa, RSA_ALGORITHM } from './plain-rsa';

/** The kind of key found in the octets of `p`. */
export type KeyMaterial =
  | RsaKey
  | Ed25519Key
  /** A private key. A `truncated` one discloses less, but enough to be recognised. */
  | { readonly kind: 'private' }
  /** Truncated: its outermost header announces `promised` octets (`undefined`: truncated inside the header). */
  | { readonly kind: 'truncated'; readonly promised: number | undefined; readonly present: number }
  /** A public key of a kind that DKIM does not use, a certificate… */
  | { readonly kind: 'foreign'; readonly what: ForeignKey }
  /** No key at all. */
  | { readonly kind: 'unreadable'; readonly length: number };

export interface RsaKey {
  readonly kind: 'rsa';
  /** `spki`: SubjectPublicKeyInfo (RFC 5280 section 4.1), `pkcs1`: the bare RSAPublicKey (RFC 8017 appendix A.1.1). */
  readonly form: 'spki' | 'pkcs1';
  /** Length of the modulus. */
  readonly bits: number;
  readonly exponent: bigint;
  /** Octets after the end of the key. */
  readonly surplus: number;
  /** The key as SubjectPublicKeyInfo, whatever its form. */
  readonly spki: Uint8Array;
}

export interface Ed25519Key {
  readonly kind: 'ed25519';
  /** `raw`: the 32 octets that RFC 8463 section 4.2 specifies. */
  readonly form: 'raw' | 'spki';
  readonly raw: Uint8Array;
  readonly surplus: number;
  readonly spki: Uint8Array;
}

export type ForeignKey = 'EC' | 'DSA' | 'RSA-PSS' | 'Ed448' | 'X25519' | 'certificate' | 'SSH' | 'unknown';

/** Examines only the octets, not the value of `k`. Never throws, wherever the key is truncated. */
export function readKeyMaterial(octets: Uint8Array): KeyMaterial {
  const unreadable: KeyMaterial = { kind: 'unreadable', length: octets.length };
  if (octets.length === ED25519_LENGTH && !startsAsRsa(octets)) return ed25519(octets, 'raw', 0);
  if (isSshKey(octets)) return { kind: 'foreign', what: 'SSH' };
  if (octets[0] !== SEQUENCE) return unreadable;
  const header = readHeader(octets);
  if (header === 'cut') return { kind: 'truncated', promised: undefined, present: octets.length };
  if (header === undefined || header.end > LONGEST_KEY || !startsAsKey(octets, header.content)) return unreadable;
  if (hasVersion(octets, header.content)) return { kind: 'private' };
  if (header.end > octets.length) return { kind: 'truncated', promised: header.end, present: octets.length };
  const key = octets.subarray(0, header.end);
  const surplus = octets.length - header.end;
  const plain = plainRsa(octets, header.content, header.end);
  const numbers = plain && rsa(plain.modulus, plain.exponent);
  if (numbers !== undefined) return { ...numbers, form: 'spki', surplus, spki: key };
  const der = readDer(octets);
  return (der && publicKey(der.value, key, der.surplus)) ?? unreadable;
}

/** SHA-256 of the key as SubjectPublicKeyInfo, in lower-case hex: identical for every form of one key. */
export function fingerprint(key: RsaKey | Ed25519Key): string {
  return Array.from(sha256(key.spki), (octet) => octet.toString(16).padStart(2, '0')).join('');
}

const SEQUENCE = 0x30;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const ED25519_LENGTH = 32;
/** In octets: as many as the base64 of a whole record holds (65,535 octets, RFC 1035 section 3.2.1). */
const LONGEST_KEY = 49_152;
/** AlgorithmIdentifier of Ed25519, without parameters (RFC 8410 section 3). */
const ED25519_ALGORITHM = Uint8Array.of(0x30, 5, 6, 3, 0x2b, 0x65, 0x70);

const RSA_OID = '1.2.840.113549.1.1.1';
const ED25519_OID = '1.3.101.112';
const FOREIGN_OIDS: ReadonlyMap<string, ForeignKey> = new Map([
  ['1.2.840.10045.2.1', 'EC'],
  ['1.2.840.10040.4.1', 'DSA'],
  ['1.2.840.113549.1.1.10', 'RSA-PSS'],
  ['1.3.101.113', 'Ed448'],
  ['1.3.101.110', 'X25519'],
]);

function publicKey(value: DerValue, octets: Uint8Array, surplus: number): KeyMaterial | undefined {
  if (value.kind !== 'sequence') return undefined;
  const [first, second, ...others] = value.items;
  if (first?.kind === 'integer' && second?.kind === 'integer') {
    const form = others.length === 0 ? rsa(first.octets, second.octets) : undefined;
    return form && { ...form, form: 'pkcs1', surplus, spki: asSpki(RSA_ALGORITHM, octets) };
  }
  if (first?.kind !== 'sequence') return undefined;
  if (second?.kind === 'sequence') return { kind: 'foreign', what: 'certificate' };
  const [algorithm] = first.items;
  if (algorithm?.kind !== 'identifier' || second?.kind !== 'bits') return undefined;
  switch (algorithm.oid) {
    case RSA_OID: {
      const key = bareRsa(second.octets);
      return key && { ...key, form: 'spki', surplus, spki: octets };
    }
    case ED25519_OID:
      return second.octets.length === ED25519_LENGTH ? ed25519(second.octets, 'spki', surplus) : undefined;
    default:
      return { kind: 'foreign', what: FOREIGN_OIDS.get(algorithm.oid) ?? 'unknown' };
  }
}

type RsaNumbers = Pick<RsaKey, 'kind' | 'bits' | 'exponent'>;

/** RSAPublicKey inside SubjectPublicKeyInfo. */
function bareRsa(octets: Uint8Array): RsaNumbers | undefined {
  const value = readDer(octets)?.value;
  if (value?.kind !== 'sequence') return undefined;
  const [modulus, exponent] = value.items;
  return modulus?.kind === 'integer' && exponent?.kind === 'integer' ? rsa(modulus.octets, exponent.octets) : undefined;
}

function rsa(modulus: Uint8Array, exponent: Uint8Array): RsaNumbers | undefined {
  const [top] = modulus;
  if (top === undefined || exponent.length === 0) return undefined;
  const bits = (modulus.length - 1) * 8 + (32 - Math.clz32(top));
  const number = exponent.reduce((sum, octet) => sum * 256n + BigInt(octet), 0n);
  return { kind: 'rsa', bits, exponent: number };
}

function ed25519(raw: Uint8Array, form: Ed25519Key['form'], surplus: number): Ed25519Key {
  return { kind: 'ed25519', form, raw, surplus, spki: asSpki(ED25519_ALGORITHM, raw) };
}

function asSpki(algorithm: Uint8Array, key: Uint8Array): Uint8Array {
  return encodeDer(SEQUENCE, algorithm, encodeDer(BIT_STRING, Uint8Array.of(0), key));
}

/** An RSA key truncated to the length of an Ed25519 key is recognised by its beginning. */
function startsAsRsa(octets: Uint8Array): boolean {
  const header = octets[0] === SEQUENCE ? readHeader(octets) : undefined;
  if (header === undefined || header === 'cut') return false;
  return hasAt(octets, header.content, RSA_ALGORITHM) || hasAt(octets, header.content, Uint8Array.of(INTEGER, 0x82));
}

/** The first element of a key's outermost SEQUENCE, if present: another SEQUENCE, or an INTEGER. */
function startsAsKey(octets: Uint8Array, content: number): boolean {
  const tag = octets[content];
  return tag === undefined || tag === SEQUENCE || tag === INTEGER;
}

/** Private keys begin with a version of 0 or 1 (RFC 8017 appendix A.1.2, RFC 5958 section 2, RFC 5915 section 3). */
function hasVersion(octets: Uint8Array, content: number): boolean {
  return [0, 1].some((version) => hasAt(octets, content, Uint8Array.of(INTEGER, 1, version)));
}

/** A length, then `ssh-` (RFC 4253 section 6.6). */
function isSshKey(octets: Uint8Array): boolean {
  return hasAt(octets, 0, Uint8Array.of(0, 0, 0)) && hasAt(octets, 4, Uint8Array.of(0x73, 0x73, 0x68, 0x2d));
}

function hasAt(octets: Uint8Array, index: number, expected: Uint8Array): boolean {
  return expected.every((octet, i) => octets[index + i] === octet);
}
