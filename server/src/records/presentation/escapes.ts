import { isLineEnd } from '../../text/chunk';
import type { Span } from '../../text/span';

/** One escape: `\"` means its second character, `\200` means one octet. */
export interface Escape {
  /** The offset after the escape, which is longer than its backslash unless that is the last character. */
  readonly end: number;
  /** Code of the character or octet; `undefined` if the escape is invalid. */
  readonly code: number | undefined;
}

/** Reads the escape whose backslash is at `index` (RFC 1035 section 5.1). Digits must be three, up to 255. */
export function readEscape(text: string, index: number, end: number): Escape {
  const first = text.charCodeAt(index + 1);
  if (index + 1 >= end || isLineEnd(first)) return { end: index + 1, code: undefined };
  if (!isDigit(first))
    return { end: index + (isSurrogatePair(text, index + 1) ? 3 : 2), code: text.codePointAt(index + 1) };
  let i = index + 1;
  let code = 0;
  while (i < end && i < index + 4 && isDigit(text.charCodeAt(i))) code = code * 10 + text.charCodeAt(i++) - 48;
  return { end: i, code: i === index + 4 && code <= 255 ? code : undefined };
}

/** Invalid escapes between two offsets. */
export function invalidEscapes(text: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  for (let i = start; i < end; i++) {
    if (text.charCodeAt(i) !== 92) continue;
    const escape = readEscape(text, i, end);
    if (escape.code === undefined) found.push({ start: i, end: escape.end });
    i = escape.end - 1;
  }
  return found;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSurrogatePair(text: string, index: number): boolean {
  return (text.codePointAt(index) ?? 0) > 0xffff;
}
