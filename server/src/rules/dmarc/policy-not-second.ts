import { dmarcTag } from '../../mail/dmarc/record';
import { defineRule } from '../rule';
import { insert, remove, together } from '../fixes/edits';
import { isReportRecord } from './policy-record';

export const policyNotSecond = defineRule({
  id: 'dmarc/policy-not-second',
  severity: 'info',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 7489 section 6.4', 'RFC 9989 section 4.7'],
  summary: 'Receivers that follow RFC 7489 may reject a record whose second tag is not `p`.',
  on: 'dmarc',
  check(subject, report) {
    const { record, text, dmarc } = subject;
    const policy = dmarcTag(dmarc, 'p');
    const version = dmarc.tags[0];
    if (policy === undefined || version?.content?.kind !== 'version' || isReportRecord(record)) return;
    if (dmarc.tags[1] === policy) return;
    const written = text.value.slice(policy.span.start, policy.span.end);
    const edits = together(insert(subject, version.span.end, `; ${written}`), remove(subject, policy.span));
    report({ at: text.cover(policy.span), args: { policy: written }, fixes: [{ edits }] });
  },
});
