import { distinct } from '../../records/text-records';
import { defineRule } from '../rule';
import { policyDomain, policyRecords } from './policy-record';

export const multipleRecords = defineRule({
  id: 'dmarc/multiple-records',
  severity: 'error',
  needs: 'zone',
  references: ['RFC 9989 section 4.10', 'RFC 7489 section 6.6.3'],
  summary: 'Two DMARC records at one name: receivers discard both.',
  on: 'name',
  types: ['TXT'],
  check({ name, records }, report) {
    const domain = policyDomain(name);
    if (domain === undefined) return;
    const [first, ...others] = distinct(policyRecords(records));
    if (first === undefined) return;
    for (const { text, version } of others) {
      const related = [{ place: first.text.cover(first.version.span) }];
      report({ at: text.cover(version.span), args: { count: others.length + 1 }, related });
    }
  },
});
