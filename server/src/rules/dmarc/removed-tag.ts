import { defineRule } from '../rule';
import { remove } from '../fixes/edits';
import { readPercentage } from './percentage';

export const removedTag = defineRule({
  id: 'dmarc/removed-tag',
  severity: 'info',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 9989 appendix C.5.2', 'RFC 9989 appendix A.6'],
  summary: '`pct`, `rf` and `ri` were removed from DMARC in 2026.',
  tag: 'deprecated',
  on: 'dmarc',
  check(subject, report) {
    const { text, dmarc } = subject;
    const percentage = readPercentage(dmarc);
    for (const tag of dmarc.tags) {
      const { content } = tag;
      if (tag.fact?.rfc9989 !== 'historic' || content === undefined || content.kind === 'invalid') continue;
      if (tag.name === 'pct' && percentage?.kind !== 'whole') continue;
      const variant = tag.name === 'pct' ? ({ variant: 'pct' } as const) : {};
      const fixes = [{ args: { value: tag.value }, edits: remove(subject, tag.span) }];
      report({ at: text.cover(tag.span), ...variant, args: { tag: tag.name }, fixes });
    }
  },
});
