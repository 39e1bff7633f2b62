import { distance } from 'fastest-levenshtein';
import { type MailService, reportMisplaced } from '../misplaced';
import { defineRule } from '../rule';

export const misplacedRecord = defineRule({
  id: 'mta-sts/misplaced-record',
  severity: 'warning',
  fix: 'ask',
  needs: 'zone',
  references: ['RFC 8461 section 3.1'],
  summary: 'Senders look for MTA-STS at `_mta-sts.<domain>` and nowhere else.',
  on: 'name',
  types: ['TXT'],
  check(subject, report) {
    reportMisplaced(subject, MTA_STS, report);
  },
});

const MTA_STS: MailService = {
  kind: 'mta-sts',
  prefix: ['_mta-sts'],
  word: /mta[-_]?sts/i,
  /** `mta-sts`, `_mta_sts`, `_mtasts`, `_mta.sts`, `_mta-st`. */
  slip([first = '', second = '']) {
    if (first.toLowerCase() === '_mta-sts') return 0;
    if (isNear(first)) return 1;
    return /^_?mta$/i.test(first) && /^_?sts$/i.test(second) ? 2 : 0;
  },
};

function isNear(label: string): boolean {
  const word = label.toLowerCase().replace(/[-_]/g, '');
  return distance(word, 'mtasts') <= 1 && /^_|mta[-_]?sts/i.test(label);
}
