import { expect, it } from 'vitest';
import { check, checkFix, findingsOf } from '../../check';

const rule = 'tls-rpt/misplaced-record';

it('marks the owner of a record that is never looked up', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ SOA ns hostmaster 1 7200 3600 1209600 3600
@ TXT "v=TLSRPTv1; rua=mailto:tls@example.com"
^ tls-rpt/misplaced-record
_tls TXT "v=TLSRPTv1; rua=mailto:tls@example.com"
^^^^ tls-rpt/misplaced-record
_smtp-tls TXT "v=TLSRPTv1; rua=mailto:tls@example.com"
^^^^^^^^^ tls-rpt/misplaced-record
smtp._tls.www TXT "v=TLSRPTv1; rua=mailto:tls@example.com"
^^^^^^^^^^^^^ tls-rpt/misplaced-record
_tls._smtp TXT "v=TLSRPTv1; rua=mailto:tls@example.com"
^^^^^^^^^^ tls-rpt/misplaced-record
_smtp TXT "v=TLSRPTv1; rua=mailto:tls@example.com"
^^^^^ tls-rpt/misplaced-record
mail._smtp._tls TXT "v=TLSRPTv1; rua=mailto:tls@example.com"
^^^^^^^^^^^^^^^ tls-rpt/misplaced-record
_smtp._tls.* TXT "v=TLSRPTv1; rua=mailto:tls@example.com"
^^^^^^^^^^^^ tls-rpt/misplaced-record
web TXT "v=TLSRPTv1; rua=mailto:tls@example.com"
^^^ tls-rpt/misplaced-record
`,
  );
});

it('accepts the right place, and names that others point to', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ SOA ns hostmaster 1 7200 3600 1209600 3600
_smtp._tls TXT "v=TLSRPTv1; rua=mailto:tls@example.com"
_SMTP._TLS.www TXT "v=TLSRPTv1; rua=mailto:tls@example.com"
_smtp._tls.shop CNAME reports.shared
reports.shared TXT "v=TLSRPTv1; rua=mailto:tls@example.com"
*.branch TXT "v=TLSRPTv1; rua=mailto:tls@example.com"
*._tls.office TXT "v=TLSRPTv1; rua=mailto:tls@example.com"
example.org._smtp._tls TXT "v=TLSRPTv1; rua=mailto:tls@example.com"
customer.tlsrpt TXT "v=TLSRPTv1; rua=mailto:tls@example.com"
`,
  );
});

it.each([
  ['@', '_smtp._tls'],
  ['_tlsrpt.www', '_smtp._tls.www'],
  ['_tls._smtp', '_smtp._tls'],
  ['mail._smtp._tls', '_smtp._tls.mail'],
])('moves %s to %s', (before, after) => {
  const zone = (owner: string) =>
    `$ORIGIN example.com.\n@ SOA ns hostmaster 1 7200 3600 1209600 3600\n${owner} TXT "v=TLSRPTv1; rua=mailto:tls@example.com"\n`;
  checkFix(rule, zone(before), zone(after));
});

it('offers no move to a name that has a record', () => {
  const [finding] = findingsOf(
    `$ORIGIN example.com.\n@ SOA ns hostmaster 1 7200 3600 1209600 3600\n_smtp._tls TXT "v=TLSRPTv1; rua=mailto:tls@example.com"\n_tlsrpt TXT "v=TLSRPTv1; rua=mailto:tls@example.com"\n`,
    rule,
  );
  expect(finding?.fixes).toEqual([]);
});
