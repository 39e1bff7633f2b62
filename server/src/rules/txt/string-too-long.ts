import { LONGEST_STRING } from '../../records/presentation/encoding';
import type { Octets } from '../../text/octets';
import { placeAt, type TextEdit } from '../../text/span';
import { defineRule } from '../rule';
import { isBare, runsOverLines } from '../fixes/written-strings';

export const stringTooLong = defineRule({
  id: 'txt/string-too-long',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 1035 section 3.3'],
  summary: 'A string holds at most 255 octets; servers reject the zone otherwise.',
  on: 'text',
  check({ record }, report) {
    // Terraform's providers split in their own ways (terraform/chunk-separator).
    if (!record.form.splitsStrings) return;
    for (const string of record.strings) {
      if (string.length <= LONGEST_STRING || runsOverLines(string)) continue;
      report({
        at: string.cover({ start: 0, end: string.length }),
        args: { octets: string.length },
        fixes: [{ edits: splitEdits(string) }],
      });
    }
  },
});

/** Ends the string and begins another one after every 255 octets, never inside an escape or a letter. */
export function splitEdits(string: Octets): TextEdit[] | undefined {
  if (string.hasHoles) return undefined;
  const edits: TextEdit[] = [];
  let from = 0;
  for (const piece of string.pieces) {
    while (piece.to - from > LONGEST_STRING) {
      const at = piece.kind === 'verbatim' ? from + LONGEST_STRING : piece.from;
      const { anchor, start } = string.cover({ start: at, end: at + 1 });
      edits.push({ place: placeAt(anchor, start, start), text: isBare(string) ? ' ' : '" "' });
      from = at;
    }
  }
  return edits;
}
