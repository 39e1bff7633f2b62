import { LONGEST_STRING } from '../../records/presentation/encoding';
import type { Octets } from '../../text/octets';
import type { TextEdit } from '../../text/span';
import { together } from '../fixes/edits';
import { defineRule } from '../rule';
import { providerFix, separate } from './own-text';

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
      const fixes = [providerFix(set, quoted(raw, set.row.split))];
      report({ at: raw.cover({ start: 0, end: raw.length }), args: { resource: set.row.resource }, fixes });
    }
  },
});

/** In as many strings as necessary, if the provider leaves that to the author. */
function quoted(raw: Octets, split: string | undefined): readonly TextEdit[] | undefined {
  if (/["\\]/.test(raw.value)) return undefined;
  const opening = raw.replace({ start: 0, end: 0 }, '"');
  const closing = raw.replace({ start: raw.length, end: raw.length }, '"');
  const isLong = split !== undefined && raw.length > LONGEST_STRING;
  return together(opening, isLong ? separate(raw, raw, split) : [], closing);
}
