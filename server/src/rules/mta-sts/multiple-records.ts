import { defineRule } from '../rule';
import { reportSeveral } from './several-records';

export const multipleRecords = defineRule({
  id: 'mta-sts/multiple-records',
  severity: 'error',
  needs: 'zone',
  references: ['RFC 8461 section 3.1'],
  summary: 'Two MTA-STS records at one name: senders use neither.',
  on: 'name',
  types: ['TXT'],
  check({ name, records }, report) {
    if (name.startsWith('_mta-sts.')) reportSeveral(records, 'v=STSv1', report);
  },
});
