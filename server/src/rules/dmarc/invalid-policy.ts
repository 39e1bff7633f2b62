import { rewrite } from '../fixes/rewrite';
import { defineRule } from '../rule';

export const invalidPolicy = defineRule({
  id: 'dmarc/invalid-policy',
  severity: 'error',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 9989 section 4.7', 'RFC 9989 section 4.10.1', 'RFC 7489 section 6.3'],
  summary: '`p`, `sp` and `np` are `none`, `quarantine` or `reject`.',
  on: 'dmarc',
  check(subject, report) {
    const { text, dmarc } = subject;
    for (const problem of dmarc.problems) {
      if (problem.kind !== 'invalid-value' || problem.tag.fact?.form !== 'policy') continue;
      const { tag, meant, span } = problem;
      const values = meant === undefined ? tag.fact?.values.map((row) => row.value) : [meant];
      report({
        at: text.cover(tag.value === '' ? tag.span : span),
        ...(tag.value === '' ? { variant: 'empty' } : {}),
        args: { tag: tag.name, value: tag.value },
        fixes: (values ?? []).map((policy) => ({ args: { policy }, edits: rewrite(subject, span, policy) })),
      });
    }
  },
});
