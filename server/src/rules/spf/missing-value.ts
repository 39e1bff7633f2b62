import { defineRule } from '../rule';
import { problemsOf, reportOf } from './report';

export const missingValue = defineRule({
  id: 'spf/missing-value',
  severity: 'error',
  needs: 'text',
  references: ['RFC 7208 section 5', 'RFC 7208 section 6'],
  summary: 'A term that needs a value has none.',
  explainedBy: 'damage',
  on: 'spf',
  check(subject, report) {
    for (const problem of problemsOf(subject.spf, 'missing-value')) {
      const { at, args } = reportOf(subject, problem);
      report({ at, args });
    }
  },
});
