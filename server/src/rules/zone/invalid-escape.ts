import { defineRule } from '../rule';
import { placeOf, problemsOf } from './problems';

export const invalidEscape = defineRule({
  id: 'zone/invalid-escape',
  severity: 'error',
  needs: 'text',
  references: ['RFC 1035 section 5.1'],
  summary: 'A backslash must be followed by three digits (000–255) or one character.',
  on: 'entry',
  atProblems: true,
  check(subject, report) {
    for (const { span, args } of problemsOf(subject, 'invalid-escape')) {
      const word = String(args['word']);
      report({ at: placeOf(subject, span), ...(word === '\\' ? { variant: 'alone' } : {}), args: { word } });
    }
  },
});
