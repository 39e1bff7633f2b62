import { type MailService, reportMisplaced } from '../misplaced';
import { defineRule } from '../rule';

export const misplacedRecord = defineRule({
  id: 'tls-rpt/misplaced-record',
  severity: 'warning',
  fix: 'ask',
  needs: 'zone',
  references: ['RFC 8460 section 3'],
  summary: 'Senders look for TLS-RPT at `_smtp._tls.<domain>` and nowhere else.',
  on: 'name',
  types: ['TXT'],
  check(subject, report) {
    reportMisplaced(subject, TLS_RPT, report);
  },
});

const TLS_RPT: MailService = {
  kind: 'tls-rpt',
  prefix: ['_smtp', '_tls'],
  word: /tls[-_]?rpt|smtp[-_]?tls/i,
  /** `_tlsrpt`, `_tls`, `_smtp-tls`, `smtp._tls`, `_tls._smtp`, `_smtp`. */
  slip([first = '', second = '']) {
    const [one, two] = [first, second].map((label) => label.toLowerCase().replace(/[-_]/g, ''));
    if (`${first}.${second}`.toLowerCase() === '_smtp._tls') return 0;
    if ((one === 'smtp' && two === 'tls') || (one === 'tls' && (two === 'smtp' || two === 'rpt'))) return 2;
    return ONE_LABEL.has(one ?? '') || /^_(smtp|tls)$/i.test(first) ? 1 : 0;
  },
};

/** Without `-` and `_`. */
const ONE_LABEL: ReadonlySet<string> = new Set([
  'tlsrpt',
  'tlsrtp',
  'smtptls',
  'smtptlsrpt',
  'tlsreport',
  'tlsreports',
  'tlsreporting',
]);
