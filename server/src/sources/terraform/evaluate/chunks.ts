import { joinOctets, type Octets } from '../../../text/octets';
import type { Place, Span } from '../../../text/span';
import { asDerived, derived } from './value';

/** What a call at `place` extracts from a text. */
export function cutOut(octets: Octets, range: Span, place: Place): Octets {
  return octets.slice(range).cutBy(place, { before: range.start > 0, after: range.end < octets.length });
}

/** Pieces of at most `size` octets, cut by a call at `place`; an empty text is one empty piece. */
export function splitInto(octets: Octets, size: number, place: Place): Octets[] {
  const chunks: Octets[] = [];
  for (let start = 0; start < octets.length || start === 0; start += Math.max(size, 1)) {
    chunks.push(cutOut(octets, { start, end: Math.min(start + Math.max(size, 1), octets.length) }, place));
  }
  return chunks;
}

/** `"a" "b"`, as written by a function that quotes each string and escapes the quotes inside. */
export function quotedStrings(strings: readonly Octets[], place: Place): Octets {
  const quote = derived('"', place);
  const between = derived('" "', place);
  const parts = strings.flatMap((string, index) => {
    const escaped = withEscapes(string, place);
    return index === 0 ? escaped : [between, ...escaped];
  });
  return joinOctets([quote, ...parts, quote], place);
}

/** RFC 1035 section 5.1: a quotation mark or a backslash inside a quoted string follows a backslash. */
function withEscapes(string: Octets, place: Place): readonly Octets[] {
  if (!/["\\]/.test(string.value)) return [string];
  const backslash = derived('\\', place);
  let start = 0;
  const parts: Octets[] = [];
  for (const { index } of string.value.matchAll(/["\\]/g)) {
    parts.push(string.slice({ start, end: index }), backslash);
    start = index;
  }
  return [...parts, string.slice({ start, end: string.length })];
}

/** The texts with a separator between them. One that is written once and used twice cannot be edited. */
export function joinWith(texts: readonly Octets[], separator: Octets, place: Place): Octets {
  const between = texts.length > 2 ? asDerived(separator) : separator;
  return joinOctets(
    texts.flatMap((octets, index) => (index === 0 ? [octets] : [between, octets])),
    place,
  );
}
