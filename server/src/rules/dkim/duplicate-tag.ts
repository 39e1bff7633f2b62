import { tag, withSeparator } from '../../mail/tags';
import { defineRule } from '../rule';
import { rewrite } from '../fixes/rewrite';

export const duplicateTag = defineRule({
  id: 'dkim/duplicate-tag',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 6376 section 3.2'],
  summary: 'A duplicate tag makes the whole record invalid.',
  on: 'dkim',
  check(subject, report) {
    const { dkim, text } = subject;
    for (const repeated of dkim.tags) {
      const first = tag(dkim, repeated.name);
      if (first === undefined || first === repeated) continue;
      const edits = rewrite(subject, withSeparator(dkim.value, repeated.span), '');
      report({
        at: text.cover(repeated.span),
        args: { tag: repeated.name },
        related: [{ place: text.cover(first.span) }],
        fixes: [{ edits, kind: first.value === repeated.value ? 'safe' : 'ask' }],
      });
    }
  },
});
