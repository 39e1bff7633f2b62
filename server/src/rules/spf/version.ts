import { defineRule } from '../rule';
import { problemsOf, reportOf } from './report';

export const version = defineRule({
  id: 'spf/version',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 7208 section 4.5', 'RFC 7208 section 12'],
  summary: 'The text looks like SPF, but it does not begin with exactly `v=spf1`.',
  explainedBy: 'damage',
  on: 'spf',
  check(subject, report) {
    for (const problem of problemsOf(subject.spf, 'version')) {
      const { start, end } = problem.span;
      const isGlued = subject.text.value.slice(start, end).toLowerCase() === 'v=spf1';
      const reported = reportOf(subject, problem);
      if (problem.repair === undefined) report({ ...reported, variant: 'late' });
      else if (!isGlued) report(reported);
      else
        report({
          ...reported,
          variant: 'glued',
          fixes: reported.fixes.map((fix) => ({ ...fix, variant: 'glued' as const })),
        });
    }
  },
});
