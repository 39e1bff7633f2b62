import { distinct } from '../../records/text-records';
import { defineRule } from '../rule';
import { mergeInto } from './merge';
import { spfRecordsAt } from './records-at';

export const multipleRecords = defineRule({
  id: 'spf/multiple-records',
  severity: 'error',
  fix: 'ask',
  needs: 'zone',
  references: ['RFC 7208 section 4.5', 'RFC 7208 section 3.2'],
  summary: 'Two SPF records at one name: receivers reject both.',
  on: 'name',
  types: ['TXT'],
  check(subject, report) {
    const [first, ...others] = distinct(spfRecordsAt(subject.records));
    if (first === undefined) return;
    for (const other of others) {
      report({
        at: other.text.cover(other.spf.version.span),
        args: { count: others.length + 1 },
        related: [{ place: first.text.cover(first.spf.version.span) }],
        fixes: others.length < MOST_MERGED ? mergeInto(first, other, subject.records) : [],
      });
    }
  },
});

/**
 * With more records than this, it is not clear which terms are intended, and each merge reads all records of the name.
 */
const MOST_MERGED = 20;
