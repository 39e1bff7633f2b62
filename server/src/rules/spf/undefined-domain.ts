import { defineRule } from '../rule';
import { problemsOf, reportOf } from './report';

export const undefinedDomain = defineRule({
  id: 'spf/undefined-domain',
  severity: 'warning',
  needs: 'text',
  references: ['RFC 7208 section 4.8', 'RFC 7208 section 6.2'],
  summary: 'A name that is valid in SPF but not in DNS: how receivers treat it is undefined.',
  on: 'spf',
  check(subject, report) {
    for (const problem of problemsOf(subject.spf, 'undefined-domain')) {
      const { at, args } = reportOf(subject, problem);
      report({ at, args, variant: problem.fault });
    }
  },
});
