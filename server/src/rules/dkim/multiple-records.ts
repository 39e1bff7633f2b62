import { distinct, textRecords, type TextRecord } from '../../records/text-records';
import { defineRule } from '../rule';
import { spreadValue } from '../spread';
import { isKeyOwner } from './key-owner';

export const multipleRecords = defineRule({
  id: 'dkim/multiple-records',
  severity: 'error',
  needs: 'zone',
  references: ['RFC 6376 section 3.6.2.2', 'RFC 6376 section 6.1.2'],
  summary: 'Two key records at one selector: which one verifiers use is undefined.',
  on: 'name',
  types: ['TXT'],
  check({ name, records }, report) {
    if (!isKeyOwner(name) || spreadValue(name, records) !== undefined) return;
    const [first, ...others] = distinct(textRecords(records).filter(isKey));
    if (first === undefined) return;
    for (const { record } of others) {
      report({ at: record.rdataPlace, related: [{ place: first.record.rdataPlace }] });
    }
  },
});

/** Text at a selector is a key, unless it is known or declared to be something else. */
function isKey({ text }: TextRecord): boolean {
  return !text.hasHoles && !/^\s{0,9}v\s{0,9}=\s{0,9}(?!dkim)/i.test(text.value);
}
