import { together } from '../fixes/edits';
import { removeRecord } from '../fixes/records';
import { rewrite } from '../fixes/rewrite';
import { defineRule } from '../rule';
import { spreadValue } from '../spread';

export const splitAcrossRecords = defineRule({
  id: 'txt/split-across-records',
  severity: 'error',
  fix: 'ask',
  needs: 'zone',
  references: ['RFC 7208 section 3.3', 'RFC 6376 section 3.6.2.2'],
  summary: 'One value is split across two TXT records, each of which is read separately.',
  on: 'name',
  types: ['TXT'],
  check({ name, records }, report) {
    const spread = spreadValue(name, records);
    if (spread === undefined) return;
    const { kind, head, tail, glue } = spread;
    const end = head.text.length;
    const joined = rewrite(head, { start: end, end }, glue + tail.text.value.trim());
    report({
      at: tail.text.cover({ start: 0, end: tail.text.length }),
      variant: kind,
      related: [{ place: head.text.cover({ start: 0, end }) }],
      fixes: [{ edits: together(joined, removeRecord(tail.record, records)) }],
    });
  },
});
