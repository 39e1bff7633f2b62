import { reportOf } from '../fixes/tag-record';
import { defineRule } from '../rule';

export const record = defineRule({
  id: 'tls-rpt/record',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 8460 section 3'],
  summary: 'A `_smtp._tls` record is `v=TLSRPTv1;` and `rua` with `mailto:` or `https:` addresses.',
  explainedBy: 'damage',
  on: 'tlsRpt',
  check(subject, report) {
    for (const problem of subject.tlsRpt.problems) report(reportOf(subject, problem));
  },
});
