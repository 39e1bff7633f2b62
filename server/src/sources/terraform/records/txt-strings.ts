import { HOLE, joinOctets, Octets } from '../../../text/octets';
import { wrapped } from '../evaluate/encodings';

/**
 * The character-strings of a text as a zone file has it (RFC 1035 section 5.1): `"one" "two"`, words without quotes as
 * well. `isInside`: the first quote is added by the provider, so that `one" "two` and `one""two` are two strings.
 */
export function readStrings(raw: Octets, isInside: boolean): readonly Octets[] {
  const strings: Octets[] = [];
  const { value } = raw;
  for (let at = 0, opened = isInside; at < value.length || opened; opened = false) {
    const start = opened ? 0 : skipSpace(value, at);
    if (!opened && start >= value.length) break;
    const isQuoted = opened || value.charAt(start) === '"';
    const from = isQuoted && !opened ? start + 1 : start;
    const end = isQuoted ? endOfQuoted(value, from) : endOfWord(value, from);
    strings.push(unescape(raw, from, end));
    at = isQuoted ? end + 1 : end;
  }
  return strings;
}

function skipSpace(value: string, from: number): number {
  let at = from;
  while (/\s/.test(value.charAt(at))) at++;
  return at;
}

function endOfQuoted(value: string, from: number): number {
  let at = from;
  while (at < value.length && value.charAt(at) !== '"') at += value.charAt(at) === '\\' ? 2 : 1;
  return Math.min(at, value.length);
}

function endOfWord(value: string, from: number): number {
  let at = from;
  while (at < value.length && !/[\s"]/.test(value.charAt(at))) at += value.charAt(at) === '\\' ? 2 : 1;
  return Math.min(at, value.length);
}

/** `\"` means `"`. Providers differ in whether `\ooo` is octal or decimal: such an octet is unknown. */
function unescape(raw: Octets, start: number, end: number): Octets {
  const parts: Octets[] = [];
  let from = start;
  for (let at = raw.value.indexOf('\\', start); at >= 0 && at < end; at = raw.value.indexOf('\\', from)) {
    const length = /^\\\d{3}/.test(raw.value.slice(at, Math.min(at + 4, end))) ? 4 : Math.min(2, end - at);
    parts.push(raw.slice({ start: from, end: at }), escape(raw, at, at + length));
    from = at + length;
  }
  const rest = raw.slice({ start: from, end });
  return inStrings(parts.length === 0 ? rest : joinOctets([...parts, rest], raw.cover({ start, end })));
}

function escape(raw: Octets, start: number, end: number): Octets {
  const place = raw.cover({ start, end });
  const [first] = raw.slice({ start, end }).pieces;
  const encoding = first?.encoding;
  const value = end - start > 2 ? HOLE : raw.value.charAt(end - 1);
  if (encoding === undefined) return new Octets('', [], place);
  // A backslash that a function adds cannot be edited.
  const kind = value === HOLE ? 'hole' : first?.kind === 'derived' ? 'derived' : 'escape';
  return new Octets(value, [{ kind, from: 0, to: 1, place, encoding }], place);
}

/** New text in the string gets the string's escapes first, then those of the place where it is written. */
function inStrings(octets: Octets): Octets {
  const pieces = octets.pieces.map((piece) => ({
    ...piece,
    encoding: wrapped(piece.encoding, 'strings', escapeQuotes),
  }));
  return new Octets(octets.value, pieces, octets.cover({ start: 0, end: octets.length }));
}

function escapeQuotes(octets: string): string {
  return octets.replace(/["\\]/g, '\\$&');
}
