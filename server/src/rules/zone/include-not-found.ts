import { defineRule } from '../rule';
import { excerpt, placeOf, problemsOf } from './problems';

export const includeNotFound = defineRule({
  id: 'zone/include-not-found',
  severity: 'warning',
  needs: 'files',
  references: ['RFC 1035 section 5.1'],
  summary: 'The files that a zone includes exist.',
  on: 'entry',
  atProblems: true,
  check(subject, report) {
    for (const { kind, span, word } of problemsOf(subject, 'include-missing', 'include-loop')) {
      const variant = kind === 'include-loop' ? 'loop' : undefined;
      report({ at: placeOf(subject, span), variant, args: { path: excerpt(word) } });
    }
  },
});
