import { lacks, policyOf } from '../../mail/dmarc/record';
import { displayName, isUnknown } from '../../records/name';
import { defineRule } from '../rule';
import type { ReportedFix } from '../report';
import type { Subjects } from '../rule';
import { insert, mark } from '../fixes/edits';
import { isReportRecord, policyDomain } from './policy-record';

export const noReports = defineRule({
  id: 'dmarc/no-reports',
  severity: 'info',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 9989 section 4.7', 'RFC 9990 section 4'],
  summary: 'Without `rua` you receive no reports about which of your own mail fails.',
  on: 'dmarc',
  check(subject, report) {
    const { record, text, dmarc } = subject;
    // Without a policy, dmarc/missing-policy explains what a missing rua means.
    if (policyOf(dmarc, 'p') === undefined || !lacks(dmarc, 'rua') || isReportRecord(record)) return;
    const version = dmarc.tags.find((tag) => tag.content?.kind === 'version');
    const at = mark(text, version?.span ?? { start: 0, end: text.length });
    report({ at, fixes: postmaster(subject) });
  },
});

/** Every domain with mail has a postmaster (RFC 5321 section 4.5.1). */
function postmaster(subject: Subjects['dmarc']): ReportedFix<'dmarc/no-reports'>[] {
  const { owner } = subject.record;
  const domain = owner === undefined || isUnknown(owner) ? undefined : policyDomain(owner);
  const last = subject.dmarc.tags.at(-1);
  // No mailbox has a wildcard for its domain.
  if (domain === undefined || last === undefined || domain.startsWith('*')) return [];
  const rua = `rua=mailto:postmaster@${displayName(domain)}`;
  return [{ args: { rua }, edits: insert(subject, last.span.end, `; ${rua}`) }];
}
