import type { ResourceRecord } from '../../records/record';
import { defineRule } from '../rule';
import { isKeyOwner } from './key-owner';

export const multipleRecords = defineRule({
  id: 'dkim/multiple-records',
  severity: 'error',
  needs: 'zone',
  references: ['RFC 6376 section 3.6.2.2', 'RFC 6376 section 6.1.2'],
  summary: 'Two key records at one selector: which one counts is undefined.',
  on: 'name',
  types: ['TXT'],
  check({ name, records }, report) {
    if (!isKeyOwner(name)) return;
    const [first, ...others] = distinct(records.filter(isKey));
    if (first === undefined) return;
    for (const { rdataPlace } of others) {
      report({ at: rdataPlace, related: [{ place: first.rdataPlace }] });
    }
  },
});

/** Text at a selector is a key, unless it is known or says that it is something else. */
function isKey({ type, text }: ResourceRecord): boolean {
  if (type !== 'TXT' || text === undefined || text.hasHoles) return false;
  return !/^\s{0,9}v\s{0,9}=\s{0,9}(?!dkim)/i.test(text.value);
}

/** Servers keep one of two equal records (RFC 2181 section 5). */
function distinct(records: readonly ResourceRecord[]): ResourceRecord[] {
  const seen = new Set<string>();
  return records.filter(({ strings }) => {
    const data = JSON.stringify(strings.map(({ value }) => value));
    const isNew = !seen.has(data);
    seen.add(data);
    return isNew;
  });
}
