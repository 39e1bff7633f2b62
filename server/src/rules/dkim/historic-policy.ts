import { looksLikeDkim, parseDkim } from '../../mail/dkim/record';
import { labels } from '../../records/name';
import { textRecords } from '../../records/text-records';
import { defineRule } from '../rule';

export const historicPolicy = defineRule({
  id: 'dkim/historic-policy',
  severity: 'hint',
  needs: 'zone',
  references: ['RFC 5617', 'RFC 4870 section 3.6'],
  summary: 'A policy of ADSP or DomainKeys, which are obsolete and no longer read.',
  tag: 'deprecated',
  on: 'name',
  types: ['TXT'],
  check({ name, records }, report) {
    const [first, second] = labels(name);
    const isAdsp = first === '_adsp' && second === '_domainkey';
    if (!isAdsp && first !== '_domainkey') return;
    for (const { text } of textRecords(records, (value) => !looksLikeDkim(value))) {
      if (!isAdsp && !isDomainKeysPolicy(text.value)) continue;
      report({ at: text.cover({ start: 0, end: text.length }), variant: isAdsp ? 'adsp' : 'domainkeys' });
    }
  },
});

/** Tags of RFC 4870 section 3.6. */
function isDomainKeysPolicy(value: string): boolean {
  return parseDkim(value).tags.some(({ name }) => ['o', 't', 'r', 'n'].includes(name));
}
