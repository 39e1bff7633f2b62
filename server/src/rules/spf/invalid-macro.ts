import { defineRule } from '../rule';
import { problemsOf, reportOf } from './report';

export const invalidMacro = defineRule({
  id: 'spf/invalid-macro',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 7208 section 7.1', 'RFC 7208 section 7.2'],
  summary: 'A macro that cannot be expanded, or a `%` that does not begin one.',
  on: 'spf',
  check(subject, report) {
    for (const problem of problemsOf(subject.spf, 'invalid-macro')) {
      report({ ...reportOf(subject, problem), variant: problem.fault });
    }
  },
});
