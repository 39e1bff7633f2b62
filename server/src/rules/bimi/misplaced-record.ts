import { type MailService, reportMisplaced } from '../misplaced';
import { defineRule } from '../rule';

export const misplacedRecord = defineRule({
  id: 'bimi/misplaced-record',
  severity: 'warning',
  fix: 'ask',
  needs: 'zone',
  references: ['draft-brand-indicators-for-message-identification-14'],
  summary: 'Receivers look for BIMI at `<selector>._bimi.<domain>` and nowhere else.',
  on: 'name',
  types: ['TXT'],
  check(subject, report) {
    reportMisplaced(subject, BIMI, report);
  },
});

const BIMI: MailService = {
  kind: 'bimi',
  prefix: ['_bimi'],
  selector: 'default',
  word: /bimi/i,
  /** `_bimi`, `bimi`, `default-bimi`, `_bimi.default`; below another name `default.bimi` may be a host's. */
  slip([first = '', second = '']) {
    const one = first.toLowerCase();
    const two = second.toLowerCase();
    if (one === 'default' && two === 'bimi') return 2;
    if (one === '_bimi' && two === 'default') return 2;
    return /^_{0,2}bimi$|^_?default[-_]bimi$/.test(one) ? 1 : 0;
  },
};
