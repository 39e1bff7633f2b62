import { dmarcTag, flagOf } from '../../mail/dmarc/record';
import { defineRule } from '../rule';
import { remove } from '../fixes/edits';

export const testingMode = defineRule({
  id: 'dmarc/testing-mode',
  severity: 'info',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 9989 section 4.7', 'RFC 9989 appendix A.6'],
  summary: '`t=y` requests that receivers apply the policy one level weaker.',
  on: 'dmarc',
  check(subject, report) {
    const { text, dmarc } = subject;
    const tag = dmarcTag(dmarc, 't');
    if (tag === undefined || flagOf(dmarc, 't') !== 'y') return;
    report({
      at: text.cover(tag.span),
      args: { tag: `t=${tag.value}` },
      fixes: [{ edits: remove(subject, tag.span) }],
    });
  },
});
