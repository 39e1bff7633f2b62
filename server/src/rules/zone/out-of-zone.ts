import { defineRule } from '../rule';
import { placeOf, problemsOf } from './problems';

export const outOfZone = defineRule({
  id: 'zone/out-of-zone',
  severity: 'warning',
  needs: 'zone',
  references: ['RFC 1035 section 5.2'],
  summary: 'Every owner is at or below the name of the zone.',
  on: 'entry',
  atProblems: true,
  check(subject, report) {
    for (const { span, word, other } of problemsOf(subject, 'out-of-zone')) {
      report({ at: placeOf(subject, span), args: { owner: word, zone: other } });
    }
  },
});
