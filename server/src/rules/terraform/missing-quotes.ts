import type { Octets } from '../../text/octets';
import type { TextEdit } from '../../text/span';
import { defineRule } from '../rule';
import { providerFix } from './own-text';

export const missingQuotes = defineRule({
  id: 'terraform/missing-quotes',
  severity: 'error',
  fix: 'safe',
  needs: 'module',
  references: ['provider documentation', 'hashicorp/terraform-provider-google#232'],
  summary: 'The provider requires quotes inside TXT values; without them the words become separate strings.',
  on: 'recordSet',
  check({ set }, report) {
    for (const { raw, txt } of set.entries.flatMap(({ values }) => values)) {
      if (txt?.fault !== 'missing-quotes') continue;
      const fixes = [providerFix(set, quoted(raw))];
      report({ at: raw.cover({ start: 0, end: raw.length }), args: { resource: set.row.resource }, fixes });
    }
  },
});

function quoted(raw: Octets): TextEdit[] | undefined {
  if (/["\\]/.test(raw.value)) return undefined;
  const opening = raw.replace({ start: 0, end: 0 }, '"');
  const closing = raw.replace({ start: raw.length, end: raw.length }, '"');
  return opening && closing && [...opening, ...closing];
}
