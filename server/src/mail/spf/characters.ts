/** Classifies the octets of a value. All functions take a character code. */

/** Neither visible nor a space: never legal in a record (RFC 7208 section 4.6.1). */
export function isControl(code: number): boolean {
  return code < 32 || code === 127;
}

export function isSpaceOrControl(code: number): boolean {
  return code === 32 || isControl(code);
}

/** One octet of a character outside US-ASCII; a hole does not count. */
export function isNonAscii(code: number): boolean {
  return code > 127 && code < 256;
}

/** Typographic marks that word processors substitute for plain ones, as UTF-8 octets. */
const typographic: ReadonlyMap<string, 'quote' | 'dash' | 'space'> = new Map([
  ...['\x98', '\x99', '\x9A', '\x9B', '\x9C', '\x9D', '\x9E', '\x9F'].map(
    (octet) => ['\xE2\x80' + octet, 'quote'] as const,
  ),
  ...['\xC2\xAB', '\xC2\xBB', '\xEF\xBB\xBF', '\xE2\x80\x8B'].map((octets) => [octets, 'quote'] as const),
  ...['\x90', '\x91', '\x92', '\x93', '\x94', '\x95'].map((octet) => ['\xE2\x80' + octet, 'dash'] as const),
  ['\xE2\x88\x92', 'dash'],
  ['\xC2\xA0', 'space'],
  ['\xE2\x80\xAF', 'space'],
]);

export interface TypographicMark {
  /** Invisible marks count as quotes: both are removed at the edges of a word. */
  readonly kind: 'quote' | 'dash' | 'space';
  readonly length: number;
}

/** The typographic mark that begins at `index`. */
export function typographicAt(value: string, index: number): TypographicMark | undefined {
  if (!isNonAscii(value.charCodeAt(index))) return undefined;
  for (const length of [2, 3]) {
    const kind = typographic.get(value.slice(index, index + length));
    if (kind !== undefined) return { kind, length };
  }
  return undefined;
}

/** The typographic mark that ends before `index`. */
export function typographicBefore(value: string, index: number): TypographicMark | undefined {
  for (const length of [2, 3]) {
    const mark = index >= length ? typographicAt(value, index - length) : undefined;
    if (mark?.length === length) return mark;
  }
  return undefined;
}
