import { isSpf } from '../../mail/spf/version';
import { displayName } from '../../records/name';
import { textRecords } from '../../records/text-records';
import { defineRule } from '../rule';

/** RFC 7208 section 3.4: name and text below this fit an answer of 512 octets; a DNS reply without EDNS has no more. */
const COMFORTABLE = 450;
const LARGEST = 512;

export const answerTooLarge = defineRule({
  id: 'txt/answer-too-large',
  severity: 'info',
  needs: 'zone',
  references: ['RFC 7208 section 3.4'],
  summary: 'All TXT records at a name with SPF together exceed a small DNS answer.',
  on: 'name',
  types: ['TXT'],
  check({ name, records }, report) {
    const texts = textRecords(records).map(({ text }) => text);
    const spf = texts.find(({ value }) => isSpf(value));
    if (spf === undefined) return;
    const octets = displayName(name).length + texts.reduce((sum, { length }) => sum + length, 0);
    if (octets <= COMFORTABLE) return;
    const args = { octets, limit: octets > LARGEST ? LARGEST : COMFORTABLE, records: texts.length };
    report({ at: spf.cover({ start: 0, end: spf.length }), ...(octets > LARGEST ? { variant: 'over' } : {}), args });
  },
});
