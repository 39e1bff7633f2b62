import { LONGEST_STRING } from '../../records/presentation/encoding';
import { HOLE } from '../../text/octets';
import { defineRule } from '../rule';
import { providerFix, separate } from './own-text';

export const chunkSeparator = defineRule({
  id: 'terraform/chunk-separator',
  severity: 'error',
  fix: 'safe',
  needs: 'module',
  references: ['RFC 1035 section 3.3', 'hashicorp/terraform-provider-aws#14941'],
  summary: 'A string holds at most 255 octets, and this provider does not split longer values itself.',
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
