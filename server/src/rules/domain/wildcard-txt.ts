import { displayName, labels } from '../../records/name';
import { defineRule } from '../rule';

export const wildcardTxt = defineRule({
  id: 'domain/wildcard-txt',
  severity: 'info',
  needs: 'zone',
  references: ['RFC 6376 section 6.1.2', 'RFC 4592 section 2.2'],
  summary: 'A wildcard TXT record also answers queries for `_dmarc` and `_domainkey` names.',
  on: 'name',
  types: ['TXT'],
  check({ name, records }, report) {
    const [first, ...others] = labels(name);
    if (first !== '*' || others.some((label) => label.startsWith('_'))) return;
    const text = records.find(({ type }) => type === 'TXT');
    if (text !== undefined) report({ at: text.ownerPlace ?? text.typePlace, args: { name: displayName(name) } });
  },
});
