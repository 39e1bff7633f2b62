import { defineRule } from '../rule';
import { reportOf } from '../fixes/tag-record';

export const record = defineRule({
  id: 'mta-sts/record',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 8461 section 3.1'],
  summary: 'An `_mta-sts` record is `v=STSv1;` and an `id` of 1 to 32 letters and digits.',
  explainedBy: 'damage',
  on: 'mtaSts',
  check(subject, report) {
    for (const problem of subject.mtaSts.problems) report(reportOf(subject, problem));
  },
});
