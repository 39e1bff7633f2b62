import { defineRule } from '../rule';
import { excerpt, placeOf, problemsOf } from './problems';

export const invalidTtl = defineRule({
  id: 'zone/invalid-ttl',
  severity: 'error',
  needs: 'text',
  references: ['RFC 2308 section 4', 'RFC 2181 section 8'],
  summary: 'A TTL is a number of seconds, or numbers with the units s, m, h, d and w.',
  on: 'entry',
  atProblems: true,
  check(subject, report) {
    for (const { span, args } of problemsOf(subject, 'invalid-ttl')) {
      report({ at: placeOf(subject, span), args: { word: excerpt(args['word']) } });
    }
  },
});
