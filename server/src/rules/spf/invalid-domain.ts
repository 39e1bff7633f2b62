import { displayName, isUnknown } from '../../records/name';
import type { Span } from '../../text/span';
import { rewrite } from '../fixes/rewrite';
import type { ReportedFix } from '../report';
import { defineRule, type Subjects } from '../rule';
import { problemsOf, reportOf } from './report';

export const invalidDomain = defineRule({
  id: 'spf/invalid-domain',
  severity: 'error',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 7208 section 7.1', 'RFC 1035 section 2.3.4'],
  summary: 'A value that must be a domain name is not valid.',
  on: 'spf',
  check(subject, report) {
    for (const problem of problemsOf(subject.spf, 'invalid-domain')) {
      const reported = reportOf(subject, problem);
      const fixes = problem.fault === 'single-label' ? completed(subject, problem.span) : reported.fixes;
      report({ ...reported, variant: problem.fault, fixes });
    }
  },
});

/** SPF has no relative names: `a:mail` was intended as a host of this domain. */
function completed(subject: Subjects['spf'], span: Span): ReportedFix<'spf/invalid-domain'>[] {
  const { record, text } = subject;
  const label = text.value.slice(span.start, span.end);
  if (record.owner === undefined || isUnknown(record.owner) || !/^[a-z0-9-]+$/i.test(label)) return [];
  const repaired = `${label}.${displayName(record.owner)}`;
  return [{ args: { repaired }, edits: rewrite(subject, span, repaired) }];
}
