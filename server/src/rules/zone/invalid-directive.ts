import { defineRule } from '../rule';
import { excerpt, placeOf, problemsOf } from './problems';

/** Arguments of directives that are checked. */
const ARGUMENTS = ['TTL', 'name', 'range', 'template', 'type', 'date'] as const;

export const invalidDirective = defineRule({
  id: 'zone/invalid-directive',
  severity: 'error',
  needs: 'text',
  references: ['RFC 1035 section 5.1', 'RFC 2308 section 4'],
  summary: 'A directive has the arguments that it requires.',
  on: 'entry',
  atProblems: true,
  check(subject, report) {
    for (const { kind, span, args } of problemsOf(
      subject,
      'missing-argument',
      'surplus-argument',
      'invalid-argument',
    )) {
      const word = excerpt(args['word']);
      const variant = kind === 'invalid-argument' ? ARGUMENTS.find((name) => name === args['argument']) : kind;
      if (variant === undefined) continue;
      const { directive = '', argument = '' } = args;
      report({
        at: placeOf(subject, span),
        variant,
        args: { directive, argument, word, form: '${offset,width,base}' },
      });
    }
  },
});
