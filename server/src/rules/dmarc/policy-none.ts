import { dmarcTag, policyOf } from '../../mail/dmarc/record';
import { rewrite } from '../fixes/rewrite';
import { defineRule } from '../rule';
import { isReportRecord } from './policy-record';

export const policyNone = defineRule({
  id: 'dmarc/policy-none',
  severity: 'info',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 9989 section 4.7', 'RFC 7489 section 6.3'],
  summary: '`p=none` only monitors: mail that fails is still delivered.',
  on: 'dmarc',
  check(subject, report) {
    const { record, text, dmarc } = subject;
    const tag = dmarcTag(dmarc, 'p');
    if (tag === undefined || policyOf(dmarc, 'p') !== 'none' || isReportRecord(record)) return;
    const fixes = [{ edits: rewrite(subject, tag.valueSpan, 'quarantine') }];
    report({ at: text.cover(tag.span), args: { policy: `p=${tag.value}` }, fixes });
  },
});
