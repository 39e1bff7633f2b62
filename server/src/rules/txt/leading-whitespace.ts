import { classify } from '../../mail/recognise';
import { ownerLabels } from '../../records/record';
import { defineRule } from '../rule';

export const leadingWhitespace = defineRule({
  id: 'txt/leading-whitespace',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 7208 section 4.5', 'RFC 9989 section 4.8'],
  summary: 'White space before `v=`: receivers do not recognise the record.',
  on: 'text',
  hides: 'damage',
  check({ record, text }, report) {
    const end = text.value.length - text.value.trimStart().length;
    if (end === 0) return;
    const kind = classify(text.value.slice(end), ownerLabels(record));
    // DKIM's tag list allows white space around its tags (RFC 6376 section 3.2).
    if (kind === undefined || kind === 'dkim' || !/^v\s*=/i.test(text.value.slice(end))) return;
    const span = { start: 0, end };
    report({ at: text.cover(span), fixes: [{ edits: text.replace(span, '') }] });
  },
});
