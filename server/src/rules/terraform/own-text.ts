import { LONGEST_STRING } from '../../records/presentation/encoding';
import type { RecordSet } from '../../sources/terraform/records/record-set';
import type { Octets } from '../../text/octets';
import { isInside, type TextEdit } from '../../text/span';
import type { AnyFix } from '../report';

/** A fix for what the provider of this set requires. Text written elsewhere may serve other providers as well. */
export function providerFix(
  { place }: RecordSet,
  edits: readonly TextEdit[] | undefined,
): Pick<AnyFix, 'edits' | 'kind'> {
  const isOwn = edits?.every((edit) => isInside(edit.place, place)) === true;
  return isOwn ? { edits } : { edits, kind: 'ask' };
}

/** Ends the string after every 255 octets, never inside an escape or a letter. */
export function separate(raw: Octets, string: Octets, separator: string): TextEdit[] | undefined {
  if (string.hasHoles) return undefined;
  const edits: TextEdit[] = [];
  let from = 0;
  for (const piece of string.pieces) {
    while (piece.to - from > LONGEST_STRING) {
      const at = piece.kind === 'verbatim' ? from + LONGEST_STRING : piece.from;
      const { anchor, start } = string.cover({ start: at, end: at + 1 });
      const index = raw.indexAt(anchor, start);
      const inserted = index === undefined ? undefined : raw.replace({ start: index, end: index }, separator);
      if (inserted === undefined || at === from) return undefined;
      edits.push(...inserted);
      from = at;
    }
  }
  return edits;
}
