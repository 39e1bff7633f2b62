import { defineRule } from '../rule';
import { remove } from '../fixes/edits';
import { readPercentage } from './percentage';

export const pctWithNone = defineRule({
  id: 'dmarc/pct-with-none',
  severity: 'info',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 7489 section 6.3', 'RFC 9989 appendix A.6'],
  summary: '`pct` limits the share of mail a policy applies to; `p=none` applies no policy.',
  tag: 'unnecessary',
  on: 'dmarc',
  check(subject, report) {
    const { text, dmarc } = subject;
    const percentage = readPercentage(dmarc);
    if (percentage?.kind !== 'with-none') return;
    const { tag } = percentage;
    report({ at: text.cover(tag.span), args: { pct: tag.value }, fixes: [{ edits: remove(subject, tag.span) }] });
  },
});
