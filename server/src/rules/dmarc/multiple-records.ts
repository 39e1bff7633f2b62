import { defineRule } from '../rule';
import { policyDomain, policyRecords } from './policy-record';
import type { PolicyRecord } from './policy-record';

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
    const [first, ...others] = withoutRepetitions(policyRecords(records));
    if (first === undefined) return;
    for (const { text, version } of others) {
      const related = [{ place: first.text.cover(first.version.span) }];
      report({ at: text.cover(version.span), args: { count: others.length + 1 }, related });
    }
  },
});

/** A record that stands twice is published once (RFC 2181 section 5); zone/duplicate-record says so. */
function withoutRepetitions(found: readonly PolicyRecord[]): PolicyRecord[] {
  const byData = new Map<string, PolicyRecord>();
  for (const policy of found) {
    const data = JSON.stringify(policy.record.strings.map((string) => string.value));
    if (!byData.has(data)) byData.set(data, policy);
  }
  return [...byData.values()];
}
