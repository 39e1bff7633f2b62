import { joinOctets, type Octets } from '../../../text/octets';
import type { Place } from '../../../text/span';
import { asDerived, derived } from './value';

/** Pieces of at most `size` octets; an empty text is one empty piece. */
export function splitInto(octets: Octets, size: number): Octets[] {
  const chunks: Octets[] = [];
  for (let start = 0; start < octets.length || start === 0; start += Math.max(size, 1)) {
    chunks.push(octets.slice({ start, end: Math.min(start + Math.max(size, 1), octets.length) }));
  }
  return chunks;
}

/** `"a" "b"`, as a function writes that puts quotes around each string. */
export function quotedStrings(strings: readonly Octets[], place: Place): Octets {
  const quote = derived('"', place);
  const between = derived('" "', place);
  const parts = strings.flatMap((string, index) => (index === 0 ? [string] : [between, string]));
  return joinOctets([quote, ...parts, quote], place);
}

/** The texts with a separator between them. One that is written once and stands twice cannot be edited. */
export function joinWith(texts: readonly Octets[], separator: Octets, place: Place): Octets {
  const between = texts.length > 2 ? asDerived(separator) : separator;
  return joinOctets(
    texts.flatMap((octets, index) => (index === 0 ? [octets] : [between, octets])),
    place,
  );
}
