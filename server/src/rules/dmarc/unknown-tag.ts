import { rewrite } from '../fixes/rewrite';
import { defineRule } from '../rule';
import { remove } from '../fixes/edits';

export const unknownTag = defineRule({
  id: 'dmarc/unknown-tag',
  severity: 'warning',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 9989 section 4.7', 'RFC 7489 section 6.3'],
  summary: 'A tag that is not defined for DMARC; receivers ignore it.',
  on: 'dmarc',
  check(subject, report) {
    const { text, dmarc } = subject;
    for (const problem of dmarc.problems) {
      if (problem.kind !== 'unknown-tag') continue;
      const { tag, span, meant } = problem;
      const at = text.cover(span);
      const args = { tag: tag.name };
      // A second tag of the same name would be the next fault.
      if (meant !== undefined && !dmarc.tags.some((other) => other.name === meant)) {
        const fixes = [{ variant: 'rename', edits: rewrite(subject, span, meant) }] as const;
        report({ at, variant: 'nearest', args: { ...args, meant }, fixes });
      } else report({ at, args, fixes: [{ kind: 'ask', edits: remove(subject, tag.span) }] });
    }
  },
});
