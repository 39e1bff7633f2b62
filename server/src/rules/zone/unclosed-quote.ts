import { placeAt } from '../../text/span';
import { defineRule } from '../rule';
import { placeOf, problemsOf } from './problems';

export const unclosedQuote = defineRule({
  id: 'zone/unclosed-quote',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 1035 section 5.1'],
  summary: 'A string that `"` opens, `"` has to close.',
  on: 'entry',
  check(subject, report) {
    for (const { span } of problemsOf(subject, 'unclosed-quote')) {
      const place = placeAt(subject.chunk.chunk, span.end, span.end);
      const at = placeOf(subject, { start: span.start, end: span.start + 1 });
      report({ at, fixes: [{ edits: [{ place, text: '"' }] }] });
    }
  },
});
