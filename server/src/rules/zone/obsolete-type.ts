import { rrType } from '../../records/rr-types';
import { defineRule } from '../rule';

export const obsoleteType = defineRule({
  id: 'zone/obsolete-type',
  severity: 'hint',
  needs: 'text',
  references: ['RFC 6895 section 3.1'],
  summary: 'An obsolete or experimental record type.',
  on: 'record',
  check({ record }, report) {
    const status = rrType(record.type)?.status;
    // spf/rr-type is about SPF, zone/unknown-type about what servers refuse.
    if (record.type === 'SPF' || record.type === 'MD' || record.type === 'MF') return;
    if (status !== 'obsolete' && status !== 'experimental') return;
    report({ at: record.typePlace, variant: status, args: { type: record.type } });
  },
});
