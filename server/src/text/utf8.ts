/** A non-ASCII letter in an octet string: `value.slice(start, end)` are its UTF-8 octets (RFC 3629). */
export interface NonAscii {
  readonly start: number;
  readonly end: number;
  /** The letter, or U+FFFD for octets that are not valid UTF-8. */
  readonly text: string;
}

/** The non-ASCII letters of an octet string, in order. Holes do not count. */
export function nonAsciiLetters(octets: string): NonAscii[] {
  const found: NonAscii[] = [];
  for (let i = 0; i < octets.length; i++) {
    const code = octets.charCodeAt(i);
    if (code < 0x80 || code > 0xff) continue;
    const length = sequenceLength(octets, i);
    const text = length === 0 ? '\uFFFD' : String.fromCodePoint(codePoint(octets, i, length));
    const end = i + Math.max(length, 1);
    found.push({ start: i, end, text });
    i = end - 1;
  }
  return found;
}

/** Text as an octet string: each non-ASCII letter as its UTF-8 octets. */
export function encodeUtf8(text: string): string {
  if (/^\p{ASCII}*$/u.test(text)) return text;
  return Array.from(text, (letter) => utf8Octets(letter.codePointAt(0) ?? 0)).join('');
}

/** An octet string as readable text; octets that are not valid UTF-8 become U+FFFD, holes `…`. */
export function decodeForDisplay(octets: string): string {
  let text = '';
  let from = 0;
  for (const letter of nonAsciiLetters(octets)) {
    text += octets.slice(from, letter.start) + letter.text;
    from = letter.end;
  }
  return (text + octets.slice(from)).replaceAll('\uFFFC', '…');
}

/** The length in octets of the well-formed UTF-8 sequence at `start`; 0 if there is none. */
function sequenceLength(octets: string, start: number): number {
  const first = octets.charCodeAt(start);
  const length =
    first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0;
  for (let i = 1; i < length; i++) {
    const code = octets.charCodeAt(start + i);
    if (!(code >= 0x80 && code <= 0xbf)) return 0;
  }
  const point = length === 0 ? 0 : codePoint(octets, start, length);
  const overlong = (length === 3 && point < 0x800) || (length === 4 && (point < 0x10000 || point > 0x10ffff));
  return overlong || (point >= 0xd800 && point <= 0xdfff) ? 0 : length;
}

function codePoint(octets: string, start: number, length: number): number {
  let point = octets.charCodeAt(start) & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) point = (point << 6) | (octets.charCodeAt(start + i) & 0x3f);
  return point;
}

/**
 * The octets of a character (code point) in UTF-8. A lone surrogate gives those of U+FFFD, as `TextEncoder` does.
 */
export function utf8Octets(code: number): string {
  if (code < 0x80) return String.fromCharCode(code);
  const rest = (shift: number): number => 0x80 | ((code >> shift) & 0x3f);
  if (code < 0x800) return String.fromCharCode(0xc0 | (code >> 6), rest(0));
  if (code >= 0xd800 && code <= 0xdfff) return '\u00ef\u00bf\u00bd';
  if (code < 0x10000) return String.fromCharCode(0xe0 | (code >> 12), rest(6), rest(0));
  return String.fromCharCode(0xf0 | (code >> 18), rest(12), rest(6), rest(0));
}
