import type { IgnoreComment } from '../../sources/ignore-comment';
import { isLineEnd, skipLineEnd } from '../../text/chunk';
import { placeAt, type Place, type TextEdit } from '../../text/span';

/** Removes an id from an ignore comment; the whole comment if it names no other. */
export function removeIgnored({ ids, place }: IgnoreComment, id: Place): TextEdit[] {
  if (ids.length < 2) return removeComment(place);
  const { anchor, start, end } = id;
  const after = /^[\s,]*/.exec(anchor.text.slice(end, place.end))?.[0].length ?? 0;
  const isLast = id === ids.at(-1)?.place;
  const before = isLast ? (/[\s,]*$/.exec(anchor.text.slice(place.start, start))?.[0].length ?? 0) : 0;
  return [{ place: placeAt(anchor, start - before, isLast ? end : end + after), text: '' }];
}

/** Removes a comment with the white space before it, and with its line if nothing else is on it. */
export function removeComment({ anchor, start, end }: Place): TextEdit[] {
  const { text } = anchor;
  let from = start;
  while (from > 0 && ' \t'.includes(text.charAt(from - 1))) from--;
  const isLineStart = from === 0 ? anchor.offset === 0 : isLineEnd(text.charCodeAt(from - 1));
  const isAlone = isLineStart && end < text.length && isLineEnd(text.charCodeAt(end));
  return [{ place: placeAt(anchor, from, isAlone ? skipLineEnd(text, end) : end), text: '' }];
}
