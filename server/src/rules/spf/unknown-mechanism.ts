import { defineRule } from '../rule';
import { problemsOf, reportOf } from './report';

export const unknownMechanism = defineRule({
  id: 'spf/unknown-mechanism',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 7208 section 4.6', 'RFC 7208 section 5'],
  summary: 'A term that is not an SPF mechanism: receivers reject the whole record.',
  on: 'spf',
  check(subject, report) {
    for (const problem of problemsOf(subject.spf, 'modifier-as-mechanism')) {
      const reported = reportOf(subject, problem);
      const name = subject.text.value.slice(problem.span.start, problem.span.end).replace(/\W/g, '');
      const fixes = reported.fixes.map((fix) => ({ ...fix, kind: 'ask' as const }));
      report({ ...reported, variant: 'modifier', args: { ...reported.args, name }, fixes });
    }
    for (const problem of problemsOf(subject.spf, 'unknown-mechanism')) {
      const { suggestion, plain, repair } = problem;
      const reported = reportOf(subject, problem);
      if (suggestion === undefined) {
        report(reported);
        continue;
      }
      const isBare = repair?.span.start === repair?.span.end && repair !== undefined;
      const fixes = reported.fixes.map((fix) => ({ ...fix, kind: plain ? ('safe' as const) : ('ask' as const) }));
      report({ ...reported, variant: isBare ? 'bare' : 'nearest', args: { ...reported.args, suggestion }, fixes });
    }
  },
});
