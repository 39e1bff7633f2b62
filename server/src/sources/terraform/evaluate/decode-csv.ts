import type { Octets } from '../../../text/octets';
import type { Place, Span } from '../../../text/span';
import { derived, list, object, text, type Entry, type Value } from './value';

/** `csvdecode(text)`: an object for each line after the header (RFC 4180). `undefined` if a line has too many or too few fields. */
export function decodeCsv(octets: Octets, place: Place): Value | undefined {
  const [header, ...lines] = linesOf(octets.value);
  if (header === undefined) return undefined;
  const names = header.map((field) => fieldOf(octets, field));
  if (lines.some((line) => line.length !== names.length)) return undefined;
  const objects = lines.map((line) => {
    const entries = line.map((field, index): [string, Entry] => {
      const key = names[index] ?? octets;
      return [key.value, { key, value: text(fieldOf(octets, field)) }];
    });
    return object(new Map(entries), false, place);
  });
  return list(objects, place);
}

/** The fields of each line, quotes included. */
function linesOf(value: string): readonly (readonly Span[])[] {
  const lines: Span[][] = [];
  let line: Span[] = [];
  for (const { 0: all, 1: field = '', 2: end = '', index } of value.matchAll(
    /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g,
  )) {
    if (all === '' && line.length === 0) break;
    line.push({ start: index, end: index + field.length });
    if (end === ',') continue;
    if (line.length > 1 || field !== '') lines.push(line);
    line = [];
    if (end === '') break;
  }
  return lines;
}

function fieldOf(octets: Octets, { start, end }: Span): Octets {
  const written = octets.value.slice(start, end);
  if (!written.startsWith('"')) return octets.slice({ start, end });
  const inside = { start: start + 1, end: end - 1 };
  return written.slice(1, -1).includes('"')
    ? derived(written.slice(1, -1).replaceAll('""', '"'), octets.cover(inside))
    : octets.slice(inside);
}
