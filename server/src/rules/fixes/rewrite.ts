import { quote } from '../../records/presentation/encoding';
import type { ResourceRecord } from '../../records/record';
import type { Span, TextEdit } from '../../text/span';
import type { TextSubject } from '../rule';
import { isBare, withQuotes } from './written-strings';

/** Octets that one character-string of a zone file holds (RFC 1035 section 3.3). */
export const STRING_LIMIT = 255;

/**
 * Edits that make the octets of `span` read `octets` without making a string too long: what does not fit moves on into
 * the following strings, and finally into a new one. `undefined` when part of what would have to change is unknown
 * text.
 */
export function rewrite(subject: TextSubject, span: Span, octets: string): TextEdit[] | undefined {
  const { record, text } = subject;
  if (!record.form.splitsStrings) return replaceWhole(subject, span, octets); // providers split values themselves
  const strings = stringSpans(record);
  // New text goes after the text before it; a replacement stays in the string that it begins in.
  const isInsertion = span.start === span.end;
  const first = firstEnding(strings, isInsertion ? span.start : span.start + 1);
  const last = firstEnding(strings, span.end);
  if (first === strings.length || last === strings.length) return text.replace(span, octets);
  const bare = first === last ? quotedWord(subject, first, strings[first], span, octets) : undefined;
  if (bare !== undefined) return bare;
  const { reach, end } = reachOf(strings, { first, last }, span, octets.length);
  const parts = partsOf(strings.slice(first, reach + 1), { start: span.start, end });
  const wanted = octets + text.value.slice(span.end, end);
  return wanted.length <= roomOf(parts) ? fill(subject, parts, wanted) : overflow(subject, parts, wanted);
}

/** A text that needs quotes after the change gets them with it. */
function replaceWhole({ record, text }: TextSubject, span: Span, octets: string): TextEdit[] | undefined {
  const edits = exceedsString(record, span, octets) ? undefined : text.replace(span, octets);
  const value = text.value.slice(0, span.start) + octets + text.value.slice(span.end);
  if (edits === undefined || !record.form.needsQuotes(value)) return edits;
  const opening = text.replace({ start: 0, end: 0 }, '"');
  const closing = text.replace({ start: text.length, end: text.length }, '"');
  return opening && closing && !/["\\]/.test(value) ? [...opening, ...edits, ...closing] : undefined;
}

/** Would a string that its author has to split be too long with the change? */
function exceedsString({ form, strings }: ResourceRecord, { start, end }: Span, octets: string): boolean {
  if (!form.needsSplit) return false;
  let from = 0;
  for (const { length } of strings) {
    if (start < from + length || from + length === end) {
      const kept = Math.max(start - from, 0) + Math.max(from + length - end, 0);
      return kept + octets.length > STRING_LIMIT && kept + octets.length > length;
    }
    from += length;
  }
  return false;
}

/** How far the change reaches: up to the span's own end, or as many whole strings further as make room for it. */
function reachOf(
  strings: readonly Span[],
  { first, last }: { readonly first: number; readonly last: number },
  span: Span,
  length: number,
): { readonly reach: number; readonly end: number } {
  const touched = strings.slice(first, last + 1);
  if (length <= roomOf(partsOf(touched, span))) return { reach: last, end: span.end };
  let end = strings[last]?.end ?? span.end;
  let room = roomOf(partsOf(touched, { start: span.start, end }));
  let reach = last;
  while (reach < strings.length - 1 && length + end - span.end > room) {
    reach++;
    room += STRING_LIMIT;
    end = strings[reach]?.end ?? end;
  }
  return { reach, end };
}

/** The first string that ends at or after the offset. */
function firstEnding(strings: readonly Span[], offset: number): number {
  let low = 0;
  for (let high = strings.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((strings[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function roomOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { room }) => sum + room, 0);
}

/** A word without quotes that would need an escape is written in quotes. */
function quotedWord(
  { record, text }: TextSubject,
  index: number,
  string: Span | undefined,
  span: Span,
  octets: string,
): TextEdit[] | undefined {
  const word = record.strings[index];
  if (word === undefined || string === undefined || !isBare(word) || word.hasHoles || !/[\s;()"\\@$]/.test(octets)) {
    return undefined;
  }
  const value = text.value.slice(string.start, span.start) + octets + text.value.slice(span.end, string.end);
  return [{ place: withQuotes(word), text: quote(value) }];
}

interface Part extends Span {
  /** Octets that fit in the string in place of this part of the span. */
  readonly room: number;
}

/** Rules request these repeatedly for the same record, which may have thousands. */
const spansOf = new WeakMap<ResourceRecord, readonly Span[]>();

function stringSpans(record: ResourceRecord): readonly Span[] {
  const known = spansOf.get(record);
  if (known !== undefined) return known;
  let end = 0;
  const spans = record.strings.map(({ length }) => {
    const start = end;
    end += length;
    return { start, end };
  });
  spansOf.set(record, spans);
  return spans;
}

/** The range string by string. */
function partsOf(strings: readonly Span[], range: Span): Part[] {
  return strings.map((string) => {
    const start = Math.max(range.start, string.start);
    const end = Math.min(range.end, string.end);
    return { start, end, room: Math.max(0, STRING_LIMIT - (string.end - string.start) + (end - start)) };
  });
}

function fill({ text }: TextSubject, parts: readonly Part[], octets: string): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  let rest = octets;
  for (const part of parts) {
    const allotted = rest.slice(0, part.room);
    rest = rest.slice(part.room);
    if (allotted === text.value.slice(part.start, part.end)) continue;
    const partEdits = text.replace(part, allotted);
    if (partEdits === undefined) return undefined;
    edits.push(...partEdits);
  }
  return edits;
}

/** Octets that one change moves into a new string. A longer string is split first: txt/string-too-long. */
const MOST_MOVED = 2000;

/** Fills the strings, and puts the remainder into a new quoted string after the last one. */
function overflow(subject: TextSubject, parts: readonly Part[], octets: string): TextEdit[] | undefined {
  const { text } = subject;
  const room = roomOf(parts);
  if (octets.length - room > MOST_MOVED) return undefined;
  const edits = fill(subject, parts, octets.slice(0, room));
  const encoding = text.pieces.at(-1)?.encoding;
  if (edits === undefined || encoding?.name !== 'zone-quoted') return undefined;
  const added = `" "${encoding.encode(octets.slice(room))}`;
  const end = text.cover({ start: text.length, end: text.length });
  const last = edits.at(-1);
  // A last string that is full already has no edit of its own.
  if (last?.place.anchor !== end.anchor || last.place.end !== end.end) return [...edits, { place: end, text: added }];
  return [...edits.slice(0, -1), { place: last.place, text: last.text + added }];
}
