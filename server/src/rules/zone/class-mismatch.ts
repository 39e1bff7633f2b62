import { defineRule } from '../rule';
import { placeOf, problemsOf } from './problems';

export const classMismatch = defineRule({
  id: 'zone/class-mismatch',
  severity: 'error',
  needs: 'zone',
  references: ['RFC 1035 section 5.2'],
  summary: 'All records of a zone have the same class.',
  on: 'entry',
  check(subject, report) {
    for (const { span, word, other } of problemsOf(subject, 'class-mismatch')) {
      report({ at: placeOf(subject, span), args: { class: word, zone: other } });
    }
  },
});
