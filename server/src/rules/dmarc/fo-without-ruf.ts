import { dmarcTag, lacks } from '../../mail/dmarc/record';
import { defineRule } from '../rule';
import { remove } from '../fixes/edits';

export const foWithoutRuf = defineRule({
  id: 'dmarc/fo-without-ruf',
  severity: 'info',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 9989 section 4.7', 'RFC 7489 section 6.3'],
  summary: '`fo` chooses which failures are reported to `ruf`; without `ruf` it is ignored.',
  tag: 'unnecessary',
  on: 'dmarc',
  check(subject, report) {
    const { text, dmarc } = subject;
    const tag = dmarcTag(dmarc, 'fo');
    if (tag?.content?.kind !== 'failure-options' || !lacks(dmarc, 'ruf')) return;
    const fixes = [{ edits: remove(subject, tag.span) }];
    report({ at: text.cover(tag.span), args: { fo: `fo=${tag.value}` }, fixes });
  },
});
