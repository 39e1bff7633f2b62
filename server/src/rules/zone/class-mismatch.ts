import { defineRule } from '../rule';
import { placeOf, problemsOf } from './problems';

export const classMismatch = defineRule({
  id: 'zone/class-mismatch',
  severity: 'error',
  fix: 'ask',
  needs: 'zone',
  references: ['RFC 1035 section 5.2'],
  summary: 'All records of a zone have the same class.',
  on: 'entry',
  atProblems: true,
  check(subject, report) {
    for (const { span, word, other } of problemsOf(subject, 'class-mismatch')) {
      const at = placeOf(subject, span);
      report({ at, args: { class: word, zone: other }, fixes: [{ edits: [{ place: at, text: other }] }] });
    }
  },
});
