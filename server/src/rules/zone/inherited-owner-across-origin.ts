import { defineRule } from '../rule';
import { placeOf, problemsOf } from './problems';

export const inheritedOwnerAcrossOrigin = defineRule({
  id: 'zone/inherited-owner-across-origin',
  severity: 'warning',
  needs: 'zone',
  references: ['RFC 1035 section 5.1'],
  summary: 'The first record after `$ORIGIN` names its owner.',
  on: 'entry',
  atProblems: true,
  check(subject, report) {
    for (const { span, word, other } of problemsOf(subject, 'inherited-owner')) {
      report({ at: placeOf(subject, span), args: { owner: word, origin: other } });
    }
  },
});
