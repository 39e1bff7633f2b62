import type { ResourceRecord } from '../../records/record';
import type { Octets } from '../../text/octets';
import { placeAt, type Place } from '../../text/span';

/** Was this character-string of a zone file written without quotes? An empty one cannot be. */
export function isBare(string: Octets): boolean {
  return string.pieces[0]?.encoding.name === 'zone-bare';
}

/** Does the string run over lines (zone/newline-in-quotes)? Its repair makes other strings of it. */
export function runsOverLines(string: Octets): boolean {
  const { anchor, start, end } = string.cover({ start: 0, end: string.length });
  return /[\n\r]/.test(anchor.text.slice(start, end));
}

/** The comment that begins right after a place, with its `;`, up to the end of the line and without trailing blanks. */
export function commentBehind({ anchor, end }: Place): Place | undefined {
  const { text } = anchor;
  let start = end;
  while (text.charAt(start) === ' ' || text.charAt(start) === '\t') start++;
  if (text.charAt(start) !== ';') return undefined;
  let stop = start;
  while (stop < text.length && text.charAt(stop) !== '\n' && text.charAt(stop) !== '\r') stop++;
  while (/\s/.test(text.charAt(stop - 1))) stop--;
  return placeAt(anchor, start, stop);
}

/** A character-string with the quotes that enclose it, if there are any. */
export function withQuotes(string: Octets): Place {
  const { anchor, start, end } = string.cover({ start: 0, end: string.length });
  if (isBare(string)) return placeAt(anchor, start, end);
  return placeAt(anchor, start - 1, anchor.text.charAt(end) === '"' ? end + 1 : end);
}

/** The words of a value as they were meant: with a space between unquoted ones, unchanged between quotes. */
export function spacedValue(record: ResourceRecord): string {
  let value = '';
  let previous: Octets | undefined;
  for (const string of record.strings) {
    const isApart = previous !== undefined && (isBare(previous) || isBare(string));
    value += isApart ? ` ${string.value}` : string.value;
    previous = string;
  }
  return value;
}
