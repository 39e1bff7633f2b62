import { reportOf } from '../fixes/tag-record';
import { defineRule } from '../rule';

export const record = defineRule({
  id: 'bimi/record',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['draft-brand-indicators-for-message-identification-14'],
  summary: 'A BIMI record is `v=BIMI1;`, `l` with the https address of an SVG logo, and optionally `a`.',
  explainedBy: 'damage',
  on: 'bimi',
  check(subject, report) {
    for (const problem of subject.bimi.problems) report(reportOf(subject, problem));
  },
});
