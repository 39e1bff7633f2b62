import { placeAt } from '../../text/span';
import { defineRule } from '../rule';
import { placeOf, problemsOf } from './problems';

export const unclosedParenthesis = defineRule({
  id: 'zone/unclosed-parenthesis',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 1035 section 5.1'],
  summary: 'Every `(` is closed by a `)`.',
  on: 'entry',
  atProblems: true,
  check(subject, report) {
    for (const { span, args } of problemsOf(subject, 'unclosed-parenthesis')) {
      const { end } = subject.chunk.node(subject.index).span;
      const text = ' )'.repeat(Number(args['count']));
      // A parenthesis after an unclosed string would be part of that string.
      const isInString = problemsOf(subject, 'unclosed-quote').some((quote) => quote.span.end === end);
      const edits = isInString ? undefined : [{ place: placeAt(subject.chunk.chunk, end, end), text }];
      report({ at: placeOf(subject, span), fixes: [{ edits }] });
    }
  },
});
