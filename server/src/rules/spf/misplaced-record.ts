import { displayName, labels, parent } from '../../records/name';
import { defineRule } from '../rule';
import { spfRecordsAt } from './records-at';

/** Labels below which receivers look for something else. */
const foreign: ReadonlyMap<string, string> = new Map([
  ['_dmarc', 'DMARC'],
  ['_domainkey', 'DKIM'],
  ['_mta-sts', 'MTA-STS'],
  ['_tls', 'TLS-RPT'],
  ['_bimi', 'BIMI'],
]);

export const misplacedRecord = defineRule({
  id: 'spf/misplaced-record',
  severity: 'warning',
  needs: 'zone',
  references: ['RFC 7208 section 3', 'RFC 7208 section 4.4'],
  summary: 'An SPF record at a name where receivers look for something else.',
  on: 'name',
  types: ['TXT'],
  check({ name, records }, report) {
    const own = labels(name);
    const at = own.findIndex((label) => foreign.has(label));
    const kind = foreign.get(own[at] ?? '');
    if (kind === undefined) return;
    let domain = name;
    for (let i = 0; i <= at; i++) domain = parent(domain) ?? domain;
    if (own[at] === '_tls' && own[at - 1] !== '_smtp') return;
    for (const { text, spf } of spfRecordsAt(records)) {
      report({
        at: text.cover(spf.version.span),
        args: { name: displayName(name), kind, domain: displayName(domain) },
      });
    }
  },
});
