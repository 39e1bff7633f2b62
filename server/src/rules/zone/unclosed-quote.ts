import { placeAt, type Span } from '../../text/span';
import type { ReportedFix } from '../report';
import { defineRule, type EntrySubject } from '../rule';
import { mailTextEnd } from '../../mail/text-end';
import { ownerLabels } from '../../records/record';
import { placeOf, problemsOf } from './problems';

export const unclosedQuote = defineRule({
  id: 'zone/unclosed-quote',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 1035 section 5.1'],
  summary: 'Every string has a closing `"`.',
  on: 'entry',
  atProblems: true,
  check(subject, report) {
    for (const { span } of problemsOf(subject, 'unclosed-quote')) {
      const at = placeOf(subject, { start: span.start, end: span.start + 1 });
      report({ at, fixes: [closing(subject, span)] });
    }
  },
});

/** A comment after a mail record stays one. If the intention is uncertain, the user decides. */
function closing({ chunk, index }: EntrySubject, { start, end }: Span): ReportedFix<'zone/unclosed-quote'> {
  const record = chunk.record(index);
  const text = chunk.chunk.text.slice(start + 1, end);
  const length = mailTextEnd(text, record === undefined ? [] : ownerLabels(record));
  const at = length === undefined ? end : start + 1 + length;
  const kind = length === undefined ? 'ask' : 'safe';
  return { kind, edits: [{ place: placeAt(chunk.chunk, at, at), text: '"' }] };
}
