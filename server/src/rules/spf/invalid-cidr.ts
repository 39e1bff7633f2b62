import { defineRule } from '../rule';
import { problemsOf, reportOf } from './report';

export const invalidCidr = defineRule({
  id: 'spf/invalid-cidr',
  severity: 'error',
  needs: 'text',
  references: ['RFC 7208 section 5.6', 'RFC 7208 section 12'],
  summary: 'A prefix length that is not a number in range.',
  on: 'spf',
  check(subject, report) {
    for (const problem of problemsOf(subject.spf, 'invalid-cidr')) {
      const { at, args } = reportOf(subject, problem);
      report({ at, variant: problem.fault, args: { ...args, max: problem.max } });
    }
  },
});
