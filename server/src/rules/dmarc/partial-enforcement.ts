import { dmarcTag } from '../../mail/dmarc/record';
import { rewrite } from '../fixes/rewrite';
import { defineRule } from '../rule';
import { remove } from '../fixes/edits';
import { readPercentage } from './percentage';

export const partialEnforcement = defineRule({
  id: 'dmarc/partial-enforcement',
  severity: 'warning',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 9989 appendix A.6', 'RFC 7489 section 6.3'],
  summary: 'Receivers that follow RFC 9989 ignore `pct` and apply the policy to all mail.',
  on: 'dmarc',
  check(subject, report) {
    const { text, dmarc } = subject;
    const percentage = readPercentage(dmarc);
    if (percentage?.kind !== 'partial') return;
    const { tag, policy, percent } = percentage;
    const full = { variant: 'full', args: { percent }, edits: remove(subject, tag.span) } as const;
    const testing = { variant: 'testing', edits: rewrite(subject, tag.span, 't=y') } as const;
    const fixes = dmarcTag(dmarc, 't') === undefined ? [testing, full] : [full];
    report({
      at: text.cover(tag.span),
      ...(percent === 0 ? { variant: 'zero' } : {}),
      args: { percent, policy: `${policy.name}=${policy.value}` },
      fixes: percent === 0 ? fixes : fixes.toReversed(),
    });
  },
});
