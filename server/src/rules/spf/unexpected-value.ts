import { defineRule } from '../rule';
import { problemsOf, reportOf } from './report';

export const unexpectedValue = defineRule({
  id: 'spf/unexpected-value',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 7208 section 5', 'RFC 7208 section 4.6.1'],
  summary: 'A value, colon, slash or qualifier where the term takes none.',
  on: 'spf',
  check(subject, report) {
    for (const problem of problemsOf(subject.spf, 'unexpected-value')) report(reportOf(subject, problem));
    for (const problem of problemsOf(subject.spf, 'unexpected-qualifier')) {
      report({ ...reportOf(subject, problem), variant: 'qualifier' });
    }
  },
});
