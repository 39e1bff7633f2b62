import { rewrite } from '../dkim/rewrite';
import { defineRule } from '../rule';
import { insert, mark, remove, together } from './edits';

export const version = defineRule({
  id: 'dmarc/version',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 9989 section 4.7', 'RFC 7489 section 6.3'],
  summary: 'A DMARC record begins with exactly `v=DMARC1`; otherwise receivers ignore all of it.',
  on: 'dmarc',
  check(subject, report) {
    const { text, dmarc } = subject;
    for (const problem of dmarc.problems) {
      if (problem.kind !== 'version') continue;
      const { span, reason, replacement } = problem;
      const word = text.value.slice(span.start, span.end);
      const at = mark(text, span);
      const first = dmarc.tags[0]?.span.start ?? 0;
      switch (reason) {
        case 'misspelt':
          report({
            at,
            args: { word },
            fixes: [{ edits: rewrite(subject, span, replacement), args: { replacement } }],
          });
          break;
        case 'missing':
          report({ at, variant: reason, fixes: [{ variant: 'insert', edits: insert(subject, first, 'v=DMARC1; ') }] });
          break;
        case 'not-first': {
          const edits = together(insert(subject, first, 'v=DMARC1; '), remove(subject, span));
          report({ at, variant: reason, args: { word }, fixes: [{ variant: 'move', edits }] });
        }
      }
    }
  },
});
