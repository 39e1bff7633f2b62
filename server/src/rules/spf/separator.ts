import type { ProblemOf } from '../../mail/spf/record';
import { defineRule, type Subjects } from '../rule';
import { problemsOf, reportOf } from './report';

export const separator = defineRule({
  id: 'spf/separator',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 7208 section 4.6.1', 'RFC 7208 section 12'],
  summary: 'Terms are separated by spaces only.',
  on: 'spf',
  check(subject, report) {
    for (const problem of problemsOf(subject.spf, 'separator')) {
      if (isReportedElsewhere(subject, problem)) continue;
      const reported = reportOf(subject, problem);
      const { repair } = problem;
      const variant = repair === undefined ? 'remove' : fixVariant(repair.octets);
      report({ ...reported, variant: problem.fault, fixes: reported.fixes.map((fix) => ({ ...fix, variant })) });
    }
  },
});

/** A line break inside a zone file's quotes, or at the end of a heredoc, has a rule of its own. */
function isReportedElsewhere({ record, text }: Subjects['spf'], { fault, span }: ProblemOf<'separator'>): boolean {
  if (fault === 'trailing-line-break') return !record.form.splitsStrings;
  if (fault !== 'line-break' || !record.form.splitsStrings) return false;
  return text.pieces.some(({ kind, from, to }) => {
    const shared = text.value.slice(Math.max(from, span.start), Math.max(from, Math.min(to, span.end)));
    return kind === 'verbatim' && /[\r\n]/.test(shared);
  });
}

function fixVariant(octets: string): 'remove' | 'space' | 'write' {
  if (octets === '') return 'remove';
  return octets === ' ' ? 'space' : 'write';
}
