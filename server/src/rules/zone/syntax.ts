import { defineRule } from '../rule';
import { excerpt, placeOf, problemsOf } from './problems';

export const syntax = defineRule({
  id: 'zone/syntax',
  severity: 'error',
  needs: 'text',
  references: ['RFC 1035 section 5.1'],
  summary: 'A line is a record (owner, TTL, class, type, data), a directive or a comment.',
  on: 'entry',
  atProblems: true,
  check(subject, report) {
    const problems = problemsOf(
      subject,
      ...(['missing-type', 'quoted-word', 'stray-parenthesis', 'indented-directive'] as const),
      ...(['type-in-owner-column', 'foreign-comment', 'conflict-mark', 'markup'] as const),
    );
    for (const { kind, span, args } of problems) {
      report({ at: placeOf(subject, span), variant: kind, args: { word: excerpt(args['word']) } });
    }
  },
});
