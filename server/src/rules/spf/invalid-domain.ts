import { defineRule } from '../rule';
import { problemsOf, reportOf } from './report';

export const invalidDomain = defineRule({
  id: 'spf/invalid-domain',
  severity: 'error',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 7208 section 7.1', 'RFC 1035 section 2.3.4'],
  summary: 'What stands where a domain name belongs is none.',
  on: 'spf',
  check(subject, report) {
    for (const problem of problemsOf(subject.spf, 'invalid-domain')) {
      report({ ...reportOf(subject, problem), variant: problem.fault });
    }
  },
});
