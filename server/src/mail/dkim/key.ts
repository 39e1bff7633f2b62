import type { Span } from '../../text/span';
import { type Base64Fault, decodeBase64 } from './base64';
import { type KeyMaterial, readKeyMaterial } from './key-material';

/** The content of `p`. Spans count octets of the record. */
export interface KeyText {
  readonly span: Span;
  /** Lines such as `-----BEGIN PUBLIC KEY-----`, which belong in a file, not in a record. */
  readonly armor: readonly Span[];
  /** Line breaks that are not folding: no white space follows them (RFC 6376 section 2.8). */
  readonly lineBreaks: readonly Span[];
  readonly faults: readonly Base64Fault[];
  /** The offset of each base64 character: octet `n` of the key begins in digit `floor(n * 8 / 6)`. */
  readonly digits: readonly number[];
  /** `revoked`: `p` is empty (RFC 6376 section 3.6.1). */
  readonly material: KeyMaterial | { readonly kind: 'revoked' };
}

/** Reads `value.slice(span.start, span.end)` as the value of `p`. */
export function readKey(value: string, span: Span): KeyText {
  const armor = findAll(value, span, ARMOR);
  const { octets, digits, faults } = decodeBase64(value, span, armor);
  return {
    span,
    armor,
    lineBreaks: findAll(value, span, LINE_BREAK),
    faults,
    digits,
    material: material(value, span, armor, octets),
  };
}

/**
 * Does this text begin in a way unique to keys? That is the base64 of an ASN.1 sequence of 64 octets or more, or of
 * Ed25519 in either form, or the first line of a PEM file.
 */
export function looksLikeKey(text: string): boolean {
  return /^(?:MI[A-P]|MCowBQYDK2Vw|-----BEGIN|M[A-P][A-Za-z0-9+/]{40}|[A-Za-z0-9+/]{43}=$)/.test(text);
}

const ARMOR = /-----(?:BEGIN|END)[A-Z0-9 ]{0,40}-----/g;
const LINE_BREAK = /\r?\n(?![ \t])|\r(?!\n)/g;

function material(value: string, span: Span, armor: readonly Span[], octets: Uint8Array): KeyText['material'] {
  if (span.start === span.end) return { kind: 'revoked' };
  if (armor.some(({ start, end }) => value.slice(start, end).includes('PRIVATE'))) return { kind: 'private' };
  return readKeyMaterial(octets);
}

function findAll(value: string, { start, end }: Span, pattern: RegExp): Span[] {
  return Array.from(value.slice(start, end).matchAll(pattern), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
