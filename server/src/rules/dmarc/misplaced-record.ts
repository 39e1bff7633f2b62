import { distance } from 'fastest-levenshtein';
import { type MailService, reportMisplaced } from '../misplaced';
import { defineRule } from '../rule';

export const misplacedRecord = defineRule({
  id: 'dmarc/misplaced-record',
  severity: 'warning',
  fix: 'ask',
  needs: 'zone',
  references: ['RFC 9989 section 4.5', 'RFC 7489 section 6.1'],
  summary: 'Receivers look for DMARC at `_dmarc.<domain>` and nowhere else.',
  on: 'name',
  types: ['TXT'],
  check(subject, report) {
    reportMisplaced(subject, DMARC, report);
  },
});

const DMARC: MailService = {
  kind: 'dmarc',
  prefix: ['_dmarc'],
  word: /dmarc/i,
  /** `dmarc`, `_dmarc1`, `__dmarc`, `_dmrac`. */
  slip([first = '']) {
    const word = first.toLowerCase();
    const slips = word.startsWith('_') ? 2 : 1;
    const isNear = word !== '_dmarc' && word.includes('d') && distance(word.replace(/^_+/, ''), 'dmarc') <= slips;
    return isNear ? 1 : 0;
  },
};
