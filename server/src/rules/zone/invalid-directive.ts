import { defineRule } from '../rule';
import { excerpt, placeOf, problemsOf } from './problems';

export const invalidDirective = defineRule({
  id: 'zone/invalid-directive',
  severity: 'error',
  needs: 'text',
  references: ['RFC 1035 section 5.1', 'RFC 2308 section 4'],
  summary: 'A directive has the arguments that it needs.',
  on: 'entry',
  check(subject, report) {
    for (const { kind, span, args } of problemsOf(
      subject,
      'missing-argument',
      'surplus-argument',
      'invalid-argument',
    )) {
      const word = excerpt(args['word']);
      const variant = kind === 'invalid-argument' ? String(args['argument']) : kind;
      const { directive = '', argument = '' } = args;
      report({ at: placeOf(subject, span), variant, args: { directive, argument, word } });
    }
  },
});
