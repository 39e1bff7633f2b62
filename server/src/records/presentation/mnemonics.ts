/**
 * Names and numbers of RR types (IANA registry, July 2026), and of types that only some servers support; those without
 * a number on the wire have one above 65535 here. Their meaning and fields are described in `records/rr-types.ts`.
 */
// prettier-ignore
export const TYPE_CODES = {
  A: 1, NS: 2, MD: 3, MF: 4, CNAME: 5, SOA: 6, MB: 7, MG: 8, MR: 9, NULL: 10, WKS: 11, PTR: 12, HINFO: 13, MINFO: 14,
  MX: 15, TXT: 16, RP: 17, AFSDB: 18, X25: 19, ISDN: 20, RT: 21, NSAP: 22, 'NSAP-PTR': 23, SIG: 24, KEY: 25, PX: 26,
  GPOS: 27, AAAA: 28, LOC: 29, NXT: 30, EID: 31, NIMLOC: 32, SRV: 33, ATMA: 34, NAPTR: 35, KX: 36, CERT: 37, A6: 38,
  DNAME: 39, SINK: 40, OPT: 41, APL: 42, DS: 43, SSHFP: 44, IPSECKEY: 45, RRSIG: 46, NSEC: 47, DNSKEY: 48, DHCID: 49,
  NSEC3: 50, NSEC3PARAM: 51, TLSA: 52, SMIMEA: 53, HIP: 55, NINFO: 56, RKEY: 57, TALINK: 58, CDS: 59, CDNSKEY: 60,
  OPENPGPKEY: 61, CSYNC: 62, ZONEMD: 63, SVCB: 64, HTTPS: 65, DSYNC: 66, HHIT: 67, BRID: 68, SPF: 99, UINFO: 100,
  UID: 101, GID: 102, UNSPEC: 103, NID: 104, L32: 105, L64: 106, LP: 107, EUI48: 108, EUI64: 109, NXNAME: 128,
  TKEY: 249, TSIG: 250, IXFR: 251, AXFR: 252, MAILB: 253, MAILA: 254, ANY: 255, URI: 256, CAA: 257, AVC: 258, DOA: 259,
  AMTRELAY: 260, RESINFO: 261, WALLET: 262, CLA: 263, IPN: 264, TA: 32768, DLV: 32769, DELEG: 61440, WINS: 65281,
  WINSR: 65282, ALIAS: 65401, LUA: 65402, ANAME: 65537, DYNA: 65538, DYNC: 65539,
} as const;

export type TypeMnemonic = keyof typeof TYPE_CODES;

/** Class names that servers accept. `AWS` is specific to cli53. */
export const CLASS_CODES = { IN: 1, CH: 3, CHAOS: 3, HS: 4, HESIOD: 4, NONE: 254, AWS: 65536 } as const;

const TYPES = hashTable(TYPE_CODES);
const CLASSES = hashTable(CLASS_CODES);
const NAMES = namesByCode(TYPE_CODES);
const CLASS_NAMES = namesByCode(CLASS_CODES);

/** The code of the type written at `start` to `end`, in any case, also as `TYPE65280` (RFC 3597 section 5); or -1. */
export function typeCodeAt(text: string, start: number, end: number): number {
  const code = lookUp(TYPES, text, start, end);
  return code >= 0 ? code : numbered('TYPE', text, start, end);
}

/** The code of the class written at `start` to `end`, also as `CLASS32`; or -1. */
export function classCodeAt(text: string, start: number, end: number): number {
  const code = lookUp(CLASSES, text, start, end);
  return code >= 0 ? code : numbered('CLASS', text, start, end);
}

/** `TXT`, or `TYPE65280` for a type without a name. */
export function typeName(code: number): string {
  return NAMES.get(code) ?? `TYPE${String(code)}`;
}

export function className(code: number): string {
  return CLASS_NAMES.get(code) ?? `CLASS${String(code)}`;
}

/** The first listed name of each code. */
function namesByCode(codes: Readonly<Record<string, number>>): ReadonlyMap<number, string> {
  return new Map(
    Object.entries(codes)
      .reverse()
      .map(([name, code]) => [code, name]),
  );
}

interface HashTable {
  readonly names: readonly (string | undefined)[];
  readonly codes: Int32Array;
}

/** A hash table with open addressing, to look up a name without slicing it out of the text. */
function hashTable(codes: Readonly<Record<string, number>>): HashTable {
  const size = 512;
  const names = new Array<string | undefined>(size).fill(undefined);
  const found = new Int32Array(size);
  for (const [name, code] of Object.entries(codes)) {
    let slot = hash(name, 0, name.length) % size;
    while (names[slot] !== undefined) slot = (slot + 1) % size;
    names[slot] = name;
    found[slot] = code;
  }
  return { names, codes: found };
}

function lookUp(table: HashTable, text: string, start: number, end: number): number {
  if (end - start > 10) return -1;
  for (let slot = hash(text, start, end) % 512; ; slot = (slot + 1) % 512) {
    const name = table.names[slot];
    if (name === undefined) return -1;
    if (spells(name, text, start, end)) return table.codes[slot] ?? -1;
  }
}

function hash(text: string, start: number, end: number): number {
  let value = end - start;
  for (let i = start; i < end; i++) value = (Math.imul(value, 31) + upper(text.charCodeAt(i))) | 0;
  return value >>> 0;
}

/** Does the text contain `name`, given in upper case, at this position? */
function spells(name: string, text: string, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) !== upper(text.charCodeAt(start + i))) return false;
  return true;
}

function upper(code: number): number {
  return code >= 97 && code <= 122 ? code - 32 : code;
}

function numbered(prefix: string, text: string, start: number, end: number): number {
  const digits = start + prefix.length;
  if (end <= digits || end - digits > 5 || !spells(prefix, text, start, digits)) return -1;
  let code = 0;
  for (let i = digits; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    code = code * 10 + digit;
  }
  return code <= 65535 ? code : -1;
}
