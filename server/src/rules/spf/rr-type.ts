import { defineRule } from '../rule';
import { removeRecord } from '../fixes/records';
import { spfRecordsAt } from './records-at';

export const rrType = defineRule({
  id: 'spf/rr-type',
  severity: 'warning',
  fix: 'safe',
  needs: 'zone',
  references: ['RFC 7208 section 3.1'],
  summary: 'Records of type SPF are obsolete: receivers ask for TXT only.',
  on: 'name',
  types: ['SPF'],
  check({ records }, report) {
    const hasTxt = spfRecordsAt(records).length > 0;
    const obsolete = records.filter(({ type }) => type === 'SPF');
    for (const record of obsolete) {
      // Only one of several may become the SPF record of the name.
      const becomesTxt = !hasTxt && record === obsolete[0];
      report({
        at: record.typePlace,
        ...(hasTxt ? { variant: 'twin' } : {}),
        fixes: becomesTxt
          ? [{ edits: [{ place: record.typePlace, text: 'TXT' }] }]
          : [{ variant: 'remove', edits: removeRecord(record, records) }],
      });
    }
  },
});
