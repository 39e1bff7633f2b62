import { reportSeveral } from '../mta-sts/several-records';
import { defineRule } from '../rule';

export const multipleRecords = defineRule({
  id: 'tls-rpt/multiple-records',
  severity: 'error',
  needs: 'zone',
  references: ['RFC 8460 section 3'],
  summary: 'Two TLS reporting records at one name: senders use neither.',
  on: 'name',
  types: ['TXT'],
  check({ name, records }, report) {
    if (name.startsWith('_smtp._tls.')) reportSeveral(records, 'v=TLSRPTv1', report);
  },
});
