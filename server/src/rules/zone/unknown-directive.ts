import { DIRECTIVES } from '../../sources/zone/syntax/directives';
import { nearest } from '../../text/nearest';
import { defineRule } from '../rule';
import { excerpt, placeOf, problemsOf } from './problems';

export const unknownDirective = defineRule({
  id: 'zone/unknown-directive',
  severity: 'error',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 1035 section 5.1', 'RFC 2308 section 4'],
  summary: 'The directives are `$ORIGIN`, `$TTL`, `$INCLUDE` and `$GENERATE`.',
  on: 'entry',
  atProblems: true,
  check(subject, report) {
    for (const { span, args } of problemsOf(subject, 'unknown-directive')) {
      const word = String(args['word']);
      const meant = nearest(word.toUpperCase(), Object.keys(DIRECTIVES));
      const at = placeOf(subject, span);
      if (meant === undefined) report({ at, args: { word: excerpt(word) } });
      else report({ at, variant: 'meant', args: { word, meant }, fixes: [{ edits: [{ place: at, text: meant }] }] });
    }
  },
});
