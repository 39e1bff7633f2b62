import { LONGEST_STRING } from '../../records/presentation/encoding';
import { HOLE, type Octets } from '../../text/octets';
import type { TextEdit } from '../../text/span';
import { defineRule } from '../rule';
import { providerFix } from './own-text';

export const chunkSeparator = defineRule({
  id: 'terraform/chunk-separator',
  severity: 'error',
  fix: 'safe',
  needs: 'module',
  references: ['RFC 1035 section 3.3', 'hashicorp/terraform-provider-aws#14941'],
  summary: 'One string holds 255 octets; this provider leaves it to you to split longer values.',
  on: 'recordSet',
  check({ set }, report) {
    const { split, resource } = set.row;
    if (split === undefined) return;
    for (const { raw, txt } of set.entries.flatMap(({ values }) => values)) {
      if (txt === undefined || txt.fault !== undefined) continue;
      for (const string of txt.strings) {
        const octets = string.value.replaceAll(HOLE, '').length;
        if (octets <= LONGEST_STRING) continue;
        report({
          at: string.cover({ start: 0, end: string.length }),
          args: { octets, resource, separator: split.replaceAll('"', '\\"') },
          fixes: [providerFix(set, separate(raw, string, split))],
        });
      }
    }
  },
});

/** Ends the string after every 255 octets, never inside an escape or a letter. */
function separate(raw: Octets, string: Octets, separator: string): TextEdit[] | undefined {
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
