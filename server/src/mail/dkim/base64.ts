import type { Span } from '../../text/span';

/**
 * A fault in one stretch of base64 text.
 * - `url-alphabet`: `-` or `_`, which replace `+` and `/` in the URL-safe alphabet (RFC 4648 section 5);
 * - `ellipsis`: dots, where the text was shortened;
 * - `quote`: a quotation mark;
 * - `padding`: `=` before the end, or too many of them;
 * - `missing-padding`: the text ends without the `=` that its length requires (an empty span at the end);
 * - `incomplete`: the last character carries only six bits;
 * - `character`: any other character outside base64.
 */
export interface Base64Fault {
  readonly kind: 'url-alphabet' | 'ellipsis' | 'quote' | 'padding' | 'missing-padding' | 'incomplete' | 'character';
  readonly span: Span;
}

export interface Base64 {
  /** The octets decoded from the valid characters, which include those of the URL-safe alphabet. */
  readonly octets: Uint8Array;
  /** In order; adjacent characters of one kind form one fault. */
  readonly faults: readonly Base64Fault[];
  /** The offset of each character that carries data: octet `n` begins in digit `floor(n * 8 / 6)`. */
  readonly digits: readonly number[];
}

/**
 * Decodes base64 (RFC 4648 section 4) with white space anywhere (RFC 6376 section 2.10) and reports what is invalid.
 * Reads `value.slice(range.start, range.end)`; spans are relative to the start of `value`. Ranges in `skip` are ignored.
 */
export function decodeBase64(value: string, range: Span, skip: readonly Span[] = []): Base64 {
  const scan: Scan = { digits: [], bits: [], faults: [], pads: [] };
  let from = range.start;
  for (const gap of [...skip, { start: range.end, end: range.end }]) {
    for (let i = from; i < gap.start; i++) readCharacter(scan, value.charCodeAt(i), i);
    from = gap.end;
  }
  const faults = [...scan.faults, ...lengthFaults(scan)];
  faults.sort((a, b) => a.span.start - b.span.start);
  return { octets: pack(scan.bits), faults, digits: scan.digits };
}

/** Octets as base64 text (RFC 4648 section 4). */
export function encodeBase64(octets: Uint8Array): string {
  let text = '';
  for (let i = 0; i < octets.length; i += 3) {
    const [a = 0, b, c] = octets.subarray(i, i + 3);
    const group = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += ALPHABET.charAt(group >> 18) + ALPHABET.charAt((group >> 12) & 63);
    text += b === undefined ? '=' : ALPHABET.charAt((group >> 6) & 63);
    text += c === undefined ? '=' : ALPHABET.charAt(group & 63);
  }
  return text;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const URL_ALPHABET: ReadonlyMap<string, number> = new Map([
  ['-', 62],
  ['_', 63],
]);

interface Scan {
  readonly digits: number[];
  readonly bits: number[];
  readonly faults: Base64Fault[];
  /** Number of `=` since the last digit. */
  pads: number[];
}

function readCharacter(scan: Scan, code: number, index: number): void {
  if (code === 32 || code === 9 || code === 10 || code === 13) return;
  const character = String.fromCharCode(code);
  if (character === '=') {
    scan.pads.push(index);
    return;
  }
  const digit = ALPHABET.indexOf(character);
  const foreign = URL_ALPHABET.get(character);
  if (digit < 0) addFault(scan.faults, kindOf(character, foreign !== undefined), index);
  const bits = digit < 0 ? foreign : digit;
  if (bits === undefined) return;
  for (const pad of scan.pads) addFault(scan.faults, 'padding', pad);
  scan.pads = [];
  scan.digits.push(index);
  scan.bits.push(bits);
}

function kindOf(character: string, foreign: boolean): Base64Fault['kind'] {
  if (foreign) return 'url-alphabet';
  if (character === '.') return 'ellipsis';
  return character === '"' || character === "'" ? 'quote' : 'character';
}

/** Four characters encode three octets; `=` pads the last group. */
function lengthFaults(scan: Scan): Base64Fault[] {
  const faults: Base64Fault[] = [];
  const last = scan.digits.at(-1);
  if (last === undefined) {
    for (const pad of scan.pads) addFault(faults, 'padding', pad);
    return faults;
  }
  const over = scan.digits.length % 4;
  const wanted = over < 2 ? 0 : 4 - over;
  if (over === 1) faults.push({ kind: 'incomplete', span: { start: last, end: last + 1 } });
  for (const pad of scan.pads.slice(wanted)) addFault(faults, 'padding', pad);
  if (scan.pads.length < wanted) {
    const end = (scan.pads.at(-1) ?? last) + 1;
    faults.push({ kind: 'missing-padding', span: { start: end, end } });
  }
  return faults;
}

function addFault(faults: Base64Fault[], kind: Base64Fault['kind'], index: number): void {
  const previous = faults.at(-1);
  if (previous?.kind === kind && previous.span.end === index) {
    faults[faults.length - 1] = { kind, span: { start: previous.span.start, end: index + 1 } };
  } else faults.push({ kind, span: { start: index, end: index + 1 } });
}

function pack(bits: readonly number[]): Uint8Array {
  const octets = new Uint8Array(Math.floor((bits.length * 6) / 8));
  let window = 0;
  let held = 0;
  let next = 0;
  for (const six of bits) {
    window = ((window << 6) | six) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    octets[next++] = (window >> held) & 0xff;
  }
  return octets;
}
