import { joinOctets, type Octets } from '../../../text/octets';
import type { Place } from '../../../text/span';
import { splitInto } from './chunks';
import { asDerived } from './value';

/** The idiom that cuts a key into strings, `/(.{255})/`. */
const CHUNKS = /^\/\(\.\{(1,)?(\d{1,5})\}\)\.?\/$/;

/** As CHUNKS, with a second dot: each match consumes one character more than it inserts. */
export const EATING_CHUNKS = /^\/\(\.\{(?:1,)?\d{1,5}\}\)\.\/$/;

/**
 * `replace(value, search, replacement)`. Of regular expressions only those that split into chunks are modelled; the one
 * that drops a character is read as the intended one, since it has its own rule.
 */
export function replaceIn(value: Octets, search: string, replacement: Octets, place: Place): Octets | undefined {
  if (search === '') return undefined;
  if (!(search.startsWith('/') && search.endsWith('/') && search.length > 1))
    return replaceText(value, search, replacement, place);
  const [, atMost, size] = CHUNKS.exec(search) ?? [];
  const group = /^\$(?:1|\{1\})/.exec(replacement.value)?.[0].length;
  if (size === undefined || group === undefined || value.hasHoles) return undefined;
  const separator = asDerived(replacement.slice({ start: group, end: replacement.length }));
  const isCut = (chunk: Octets) => chunk.length === Number(size) || (atMost !== undefined && chunk.length > 0);
  const chunks = splitInto(value, Number(size), place);
  return joinOctets(chunks.flatMap((chunk) => (isCut(chunk) ? [chunk, separator] : [chunk])), place); // prettier-ignore
}

function replaceText(value: Octets, search: string, replacement: Octets, place: Place): Octets {
  const inserted = asDerived(replacement);
  const parts: Octets[] = [];
  let from = 0;
  for (let at = value.value.indexOf(search); at >= 0; at = value.value.indexOf(search, from)) {
    parts.push(value.slice({ start: from, end: at }), inserted);
    from = at + search.length;
  }
  if (from === 0) return value;
  return joinOctets([...parts, value.slice({ start: from, end: value.length })], place);
}
