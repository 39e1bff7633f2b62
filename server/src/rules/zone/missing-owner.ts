import { defineRule } from '../rule';
import { placeOf, problemsOf } from './problems';

export const missingOwner = defineRule({
  id: 'zone/missing-owner',
  severity: 'error',
  needs: 'zone',
  references: ['RFC 1035 section 5.1'],
  summary: 'The first record names its owner.',
  on: 'entry',
  atProblems: true,
  check(subject, report) {
    for (const { span } of problemsOf(subject, 'missing-owner')) {
      report({ at: placeOf(subject, span) });
    }
  },
});
