import { parseTtl } from '../presentation/ttl';

/** DNSSEC algorithms by name (IANA registry, RFC 9905, RFC 9906). */
// prettier-ignore
const ALGORITHMS = {
  RSAMD5: 1, DH: 2, DSA: 3, RSASHA1: 5, NSEC3DSA: 6, DSANSEC3SHA1: 6, NSEC3RSASHA1: 7, RSASHA1NSEC3SHA1: 7, RSASHA256: 8,
  RSASHA512: 10, ECCGOST: 12, ECDSAP256SHA256: 13, ECDSAP384SHA384: 14, ED25519: 15, ED448: 16, INDIRECT: 252,
  PRIVATEDNS: 253, PRIVATEOID: 254,
} as const;

/** Certificate types by name (RFC 4398 section 2.1). */
// prettier-ignore
const CERTIFICATE_TYPES = { PKIX: 1, SPKI: 2, PGP: 3, IPKIX: 4, ISPKI: 5, IPGP: 6, ACPKIX: 7, IACPKIX: 8, URI: 253, OID: 254 } as const;

/** A decimal number up to `most`, or `undefined`. */
export function decimal(text: string, most: number): number | undefined {
  if (!/^\d{1,20}$/.test(text)) return undefined;
  const value = Number(text);
  return value <= most ? value : undefined;
}

/** Seconds of a timer, with or without units. */
export function timer(text: string): number | undefined {
  return parseTtl(text);
}

export function algorithm(text: string): number | undefined {
  return named(ALGORITHMS, text) ?? decimal(text, 255);
}

export function certificateType(text: string): number | undefined {
  return named(CERTIFICATE_TYPES, text) ?? decimal(text, 65535);
}

/** Digests by name, as BIND accepts them (RFC 4034 appendix A.2, RFC 4509, RFC 6605). */
export function digestType(text: string): number | undefined {
  return (
    named({ 'SHA-1': 1, SHA1: 1, 'SHA-256': 2, SHA256: 2, GOST: 3, 'SHA-384': 4, SHA384: 4 }, text) ??
    decimal(text, 255)
  );
}

export function scheme(text: string): number | undefined {
  return named({ NOTIFY: 1 }, text) ?? decimal(text, 255);
}

/** Flags of a key: decimal, hexadecimal, or words such as `HOST|NOAUTH` (RFC 2535 section 7.1). */
export function keyFlags(text: string): number | undefined {
  if (/^0x[\da-f]{1,4}$/i.test(text)) return Number(text);
  return decimal(text, 65535) ?? text.split('|').reduce<number | undefined>(withFlag, 0);
}

function withFlag(flags: number | undefined, word: string): number | undefined {
  const flag = named(KEY_FLAGS, word) ?? decimal(/^SIG(\d{1,2})$/i.exec(word)?.[1] ?? '', 15);
  return flags === undefined || flag === undefined ? undefined : flags | flag;
}

/** As BIND and NSD read them (RFC 2535 section 3.1.2). */
// prettier-ignore
const KEY_FLAGS = {
  NOCONF: 0x4000, NOAUTH: 0x8000, NOKEY: 0xc000, FLAG2: 0x2000, EXTEND: 0x1000, FLAG4: 0x0800, FLAG5: 0x0400, USER: 0,
  ZONE: 0x0100, HOST: 0x0200, NTYP3: 0x0300, FLAG8: 0x0080, FLAG9: 0x0040, FLAG10: 0x0020, FLAG11: 0x0010,
} as const;

export function protocol(text: string): number | undefined {
  return named({ TLS: 1, EMAIL: 2, DNSSEC: 3, IPSEC: 4, ALL: 255 }, text) ?? decimal(text, 255);
}

/** `20260131120000`, or seconds since 1970 (RFC 4034 section 3.2). */
export function time(text: string): number | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text);
  if (parts === null) return decimal(text, 0xffffffff);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  return second < 60 && date.getUTCDate() !== day ? undefined : date.getTime() / 1000;
}

/** The same, never as seconds (RFC 2535 section 7.2). */
export function date(text: string): number | undefined {
  return text.length === 14 ? time(text) : undefined;
}

function named(names: Readonly<Record<string, number>>, text: string): number | undefined {
  const name = text.toUpperCase();
  return Object.hasOwn(names, name) ? names[name] : undefined;
}
