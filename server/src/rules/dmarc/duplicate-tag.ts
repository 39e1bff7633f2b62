import type { DmarcTag } from '../../mail/dmarc/record';
import { defineRule } from '../rule';
import { remove } from '../fixes/edits';

export const duplicateTag = defineRule({
  id: 'dmarc/duplicate-tag',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 9989 section 4.8', 'RFC 6376 section 3.2'],
  summary: 'A duplicate tag makes the record ambiguous or invalid.',
  on: 'dmarc',
  check(subject, report) {
    const { text, dmarc } = subject;
    for (const problem of dmarc.problems) {
      if (problem.kind !== 'duplicate-tag') continue;
      const { tag, first } = problem;
      const without = (gone: DmarcTag, kept: DmarcTag, kind: 'safe' | 'ask') => ({
        kind,
        args: { gone: written(gone), kept: written(kept) },
        edits: remove(subject, gone.span),
      });
      const isSame = tag.value.toLowerCase() === first.value.toLowerCase();
      report({
        at: text.cover(tag.span),
        args: { tag: tag.name },
        related: [{ place: text.cover(first.span) }],
        fixes: isSame
          ? [without(tag, first, 'safe')]
          : [
              { ...without(tag, first, 'ask'), variant: 'keep' },
              { ...without(first, tag, 'ask'), variant: 'keep' },
            ],
      });
    }
  },
});

function written(tag: DmarcTag): string {
  return `${tag.name}=${tag.value}`;
}
