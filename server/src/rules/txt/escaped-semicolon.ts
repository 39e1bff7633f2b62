import { classify } from '../../mail/recognise';
import { ownerLabels } from '../../records/record';
import { defineRule } from '../rule';

export const escapedSemicolon = defineRule({
  id: 'txt/escaped-semicolon',
  severity: 'warning',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 1035 section 5.1'],
  summary: 'A backslash before a semicolon is published and corrupts the tag.',
  on: 'text',
  hides: 'damage',
  check({ record, text }, report) {
    if (!text.value.includes('\\;') || classify(text.value, ownerLabels(record)) === undefined) return;
    for (let at = text.value.indexOf('\\;'); at >= 0; at = text.value.indexOf('\\;', at + 2)) {
      const edits = text.replace({ start: at, end: at + 1 }, '');
      report({ at: text.cover({ start: at, end: at + 2 }), fixes: [{ edits }] });
    }
  },
});
