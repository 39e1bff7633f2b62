import { labels } from '../../records/name';
import { defineRule } from '../rule';

export const nonTerminalWildcard = defineRule({
  id: 'zone/non-terminal-wildcard',
  severity: 'warning',
  needs: 'text',
  references: ['RFC 4592 section 2.1.1'],
  summary: '`*` is a wildcard only as the first label of a name.',
  on: 'record',
  check({ record }, report) {
    const { owner, ownerPlace, ownerText } = record;
    if (owner === undefined || ownerPlace === undefined || !ownerText.includes('*')) return;
    if (labels(ownerText).slice(1).includes('*')) report({ at: ownerPlace, args: { word: ownerText } });
  },
});
