import { classify } from '../../mail/recognise';
import { displayName, labels } from '../../records/name';
import type { ResourceRecord } from '../../records/record';
import { textRecords } from '../../records/text-records';
import { defineRule } from '../rule';
import type { ReportedFix } from '../rule';
import { isIntended, rightName, rightOwner } from './right-owner';

export const misplacedRecord = defineRule({
  id: 'dmarc/misplaced-record',
  severity: 'warning',
  fix: 'ask',
  needs: 'zone',
  references: ['RFC 9989 section 4.5', 'RFC 7489 section 6.1'],
  summary: 'Receivers look for DMARC at `_dmarc.<domain>` and nowhere else.',
  on: 'name',
  types: ['TXT'],
  check({ name, zone, records }, report) {
    if (name.startsWith('_dmarc.')) return;
    for (const { record, text } of textRecords(records, (value) => classify(value, labels(name)) === 'dmarc')) {
      const { ownerPlace } = record;
      if (isIntended(name, zone)) return;
      const target = rightName(name);
      // A second DMARC record there would be worse.
      const isFree = record.form.canInsertLines && target !== undefined && zone.records(target).length === 0;
      report({
        at: ownerPlace ?? text.cover({ start: 0, end: text.length }),
        args: { owner: record.ownerText === '' ? displayName(name) : record.ownerText },
        fixes: isFree ? move(record) : [],
      });
    }
  },
});

function move({ ownerPlace: place, ownerText }: ResourceRecord): ReportedFix[] {
  const text = rightOwner(ownerText);
  return place === undefined || text === undefined ? [] : [{ args: { right: text }, edits: [{ place, text }] }];
}
