import { BACKSLASH } from './characters';
import type { EscapePart } from './nodes';
import type { Scanner } from './scanner';

/** The characters that escapes of quoted strings represent (HCL spec, Quoted Templates). */
const MEANINGS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/** `\n`, `\u00e9`, `$${`, `%%{`; `pos` is at its first character. */
export function readEscape(scanner: Scanner): EscapePart {
  const start = scanner.pos;
  const value = scanner.code() === BACKSLASH ? readBackslash(scanner) : readDoubled(scanner);
  return { kind: 'escape', value, start: scanner.at(start), end: scanner.at(scanner.pos) };
}

/** `$${` is `${`, `%%{` is `%{`. */
function readDoubled(scanner: Scanner): string {
  scanner.pos += 3;
  return scanner.text.slice(scanner.pos - 2, scanner.pos);
}

function readBackslash(scanner: Scanner): string {
  const start = scanner.pos++;
  const letter = scanner.atEnd ? '' : String.fromCodePoint(scanner.text.codePointAt(scanner.pos) ?? 0);
  const meaning = MEANINGS[letter];
  scanner.pos += letter === '\n' || letter === '\r' ? 0 : letter.length;
  if (meaning !== undefined) return meaning;
  const character = letter === 'u' ? readHex(scanner, 4) : letter === 'U' ? readHex(scanner, 8) : undefined;
  if (character !== undefined) return character;
  const escape = scanner.text.slice(start, scanner.pos);
  scanner.problem('invalid-escape', start, scanner.pos, { escape });
  return escape.slice(1);
}

/** A code point in that many hexadecimal digits; half of a surrogate pair is not one. */
function readHex(scanner: Scanner, digits: number): string | undefined {
  const hex = scanner.text.slice(scanner.pos, Math.min(scanner.pos + digits, scanner.end));
  if (hex.length < digits || !/^[0-9a-f]+$/i.test(hex)) return undefined;
  const code = parseInt(hex, 16);
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  scanner.pos += digits;
  return String.fromCodePoint(code);
}
