/** A DER value (X.690), limited to the types used in keys. */
export type DerValue =
  | { readonly kind: 'sequence'; readonly items: readonly DerValue[] }
  /** Big-endian, without the sign octet. */
  | { readonly kind: 'integer'; readonly octets: Uint8Array }
  /** Dotted decimal: `1.2.840.113549.1.1.1`. */
  | { readonly kind: 'identifier'; readonly oid: string }
  | { readonly kind: 'bits'; readonly octets: Uint8Array }
  | { readonly kind: 'other' };

/** Where the content of the outermost value begins, and where it ends according to its header. */
export interface DerHeader {
  readonly content: number;
  readonly end: number;
}

/** The value at the start of `octets`, whatever follows it; `undefined` if it is missing or incomplete. Never throws. */
export function readDer(octets: Uint8Array): DerValue | undefined {
  return readValue(octets, 0)?.value;
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

/** Keys and certificates are far less deep. */
const DEEPEST = 32;

const MULTIPLE_OCTETS = 0x1f;

function readValue(octets: Uint8Array, depth: number): { readonly value: DerValue; readonly end: number } | undefined {
  const [tag = MULTIPLE_OCTETS] = octets;
  const header = (tag & MULTIPLE_OCTETS) === MULTIPLE_OCTETS ? undefined : readHeader(octets);
  if (header === undefined || header === 'cut' || header.end > octets.length || depth > DEEPEST) return undefined;
  const value = valueOf(tag, octets.subarray(header.content, header.end), depth);
  return value && { value, end: header.end };
}

function valueOf(tag: number, content: Uint8Array, depth: number): DerValue | undefined {
  switch (tag) {
    case 0x30: {
      const items = readItems(content, depth + 1);
      return items && { kind: 'sequence', items };
    }
    case 0x02:
      return { kind: 'integer', octets: withoutZeros(content) };
    case 0x06:
      return { kind: 'identifier', oid: dotted(content) };
    case 0x03:
      // The first octet counts the bits of the last one that are not used.
      return (content[0] ?? 8) > 7 ? undefined : { kind: 'bits', octets: content.subarray(1) };
    default:
      return { kind: 'other' };
  }
}

function readItems(content: Uint8Array, depth: number): DerValue[] | undefined {
  const items: DerValue[] = [];
  for (let at = 0; at < content.length;) {
    const item = readValue(content.subarray(at), depth);
    if (item === undefined) return undefined;
    items.push(item.value);
    at += item.end;
  }
  return items;
}

/** Groups of seven bits; the first number combines two (X.690 section 8.19). */
function dotted(content: Uint8Array): string {
  const numbers: number[] = [];
  let number = 0;
  for (const octet of content) {
    number = number * 128 + (octet & 0x7f);
    if (octet >= 0x80) continue;
    numbers.push(number);
    number = 0;
  }
  const [first = 0, ...others] = numbers;
  const top = Math.min(2, Math.floor(first / 40));
  return [top, first - top * 40, ...others].join('.');
}

function withoutZeros(octets: Uint8Array): Uint8Array {
  const first = octets.findIndex((octet) => octet !== 0);
  return first < 0 ? octets.subarray(octets.length) : octets.subarray(first);
}
