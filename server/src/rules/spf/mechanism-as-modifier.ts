import { defineRule } from '../rule';
import { problemsOf, reportOf } from './report';

export const mechanismAsModifier = defineRule({
  id: 'spf/mechanism-as-modifier',
  severity: 'warning',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 7208 section 6', 'RFC 7208 section 4.6.1'],
  summary: 'A mechanism written with `=`: receivers ignore it, so its senders are not authorised.',
  on: 'spf',
  check(subject, report) {
    for (const problem of problemsOf(subject.spf, 'mechanism-as-modifier')) {
      const reported = reportOf(subject, problem);
      report(problem.permerror ? { ...reported, variant: 'qualified' } : reported);
    }
  },
});
