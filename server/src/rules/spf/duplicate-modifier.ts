import { defineRule } from '../rule';
import { remove } from '../fixes/edits';
import { problemsOf, reportOf } from './report';

export const duplicateModifier = defineRule({
  id: 'spf/duplicate-modifier',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 7208 section 6'],
  summary: 'Duplicate `redirect` or `exp`: receivers reject the whole record.',
  on: 'spf',
  check(subject, report) {
    const { text } = subject;
    for (const problem of problemsOf(subject.spf, 'duplicate-modifier')) {
      const { span, first } = problem;
      const isSame = text.value.slice(first.start, first.end) === text.value.slice(span.start, span.end);
      report({
        ...reportOf(subject, problem),
        related: [{ place: text.cover(first) }],
        // If the two differ, the user has to decide which one was meant.
        fixes: [{ kind: isSame ? 'safe' : 'ask', edits: remove(subject, span) }],
      });
    }
  },
});
