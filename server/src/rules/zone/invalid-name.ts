import { defineRule } from '../rule';
import { excerpt, placeOf, problemsOf } from './problems';

export const invalidName = defineRule({
  id: 'zone/invalid-name',
  severity: 'error',
  needs: 'text',
  references: ['RFC 1035 section 2.3.4', 'RFC 2181 section 11'],
  summary: 'A label has 1 to 63 octets, a name at most 255.',
  on: 'entry',
  check(subject, report) {
    for (const { kind, span, word, octets } of problemsOf(subject, 'empty-label', 'long-label', 'long-name')) {
      report({ at: placeOf(subject, span), variant: kind, args: { word: excerpt(word), octets } });
    }
  },
});
