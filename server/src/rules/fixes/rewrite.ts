import { quote } from '../../records/presentation/encoding';
import type { Span, TextEdit } from '../../text/span';
import type { TextSubject } from '../rule';
import { isBare, withQuotes } from './written-strings';

/** Octets that one character-string of a zone file holds (RFC 1035 section 3.3). */
export const STRING_LIMIT = 255;

/**
 * Edits that make the octets of `span` read `octets` without making a string too long: what does not fit moves on into
 * the strings behind, and at last into a new one. `undefined` when part of what would have to change is unknown text.
 */
export function rewrite(subject: TextSubject, span: Span, octets: string): TextEdit[] | undefined {
  const { record, text } = subject;
  if (!record.form.splitsStrings) return text.replace(span, octets); // providers split values themselves
  const strings = stringSpans(subject);
  // New text goes behind the text before it; a replacement stays in the string that it begins in.
  const isInsertion = span.start === span.end;
  const first = strings.findIndex(({ end }) => span.start < end || (isInsertion && span.start === end));
  const last = strings.findIndex(({ end }) => span.end <= end);
  if (first < 0 || last < 0) return text.replace(span, octets);
  const bare = first === last ? quotedWord(subject, first, strings[first], span, octets) : undefined;
  if (bare !== undefined) return bare;
  for (let reach = last; reach < strings.length; reach++) {
    const end = reach === last ? span.end : (strings[reach]?.end ?? span.end);
    const range = { start: span.start, end };
    const parts = partsOf(strings.slice(first, reach + 1), range);
    const isEnough = parts.reduce((sum, { room }) => sum + room, 0);
    const wanted = octets + text.value.slice(span.end, end);
    if (wanted.length <= isEnough) return fill(subject, parts, wanted);
    if (reach === strings.length - 1) return overflow(subject, parts, wanted);
  }
  return undefined;
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

function stringSpans({ record }: TextSubject): Span[] {
  let end = 0;
  return record.strings.map(({ length }) => {
    const start = end;
    end += length;
    return { start, end };
  });
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

/** Fills the strings, and puts what is left into a new quoted string behind the last one. */
function overflow(subject: TextSubject, parts: readonly Part[], octets: string): TextEdit[] | undefined {
  const room = parts.reduce((sum, part) => sum + part.room, 0);
  const edits = fill(subject, parts, octets.slice(0, room));
  const last = edits?.at(-1);
  const encoding = subject.text.pieces.at(-1)?.encoding;
  if (edits === undefined || last === undefined || encoding?.name !== 'zone-quoted') return undefined;
  return [...edits.slice(0, -1), { place: last.place, text: `${last.text}" "${encoding.encode(octets.slice(room))}` }];
}
