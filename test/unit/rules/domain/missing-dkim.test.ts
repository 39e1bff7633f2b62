import { expect, it } from 'vitest';
import { render } from '../../../../server/src/messages/render';
import { check, findingsOf } from '../../check';

const rule = 'domain/missing-dkim';
const zone = (records: string) =>
  `$ORIGIN example.com.\n@ 3600 SOA ns1 hostmaster 1 7200 3600 1209600 3600\n@ MX 10 mail\n${records}`;

it('gives advice to a domain with mail and no key', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 3600 1209600 3600
@ 3600 IN MX 10 mail
;            ^^^^^^^ domain/missing-dkim: \`example.com\` receives mail but has no DKIM key below \`_domainkey\` in this zone; large receivers require signatures.
`,
  );
});

it.each([
  ['1 aspmx.l.google.com.', '', 'uses Google Workspace but has no DKIM key.'],
  ['0 example-com.mail.protection.outlook.com.', '', 'uses Microsoft 365 but has no DKIM key.'],
  ['10 mail', '"v=spf1 include:spf.brevo.com ~all"', 'sends through Brevo but has no DKIM key'],
  ['10 mail', '"v=spf1 mx ~all"', 'sends through `mail.example.com` but has no DKIM key'],
  ['10 mail', '"v=spf1 ip4:192.0.2.1 ~all"', 'receives mail but has no DKIM key'],
])('names who sends: MX %s, SPF %s', (mx, spf, words) => {
  const text = zone(spf === '' ? '' : `@ TXT ${spf}`).replace('10 mail', mx);
  const [finding] = findingsOf(text, rule);
  expect(finding && render(finding.message, 'en')).toContain(words);
});

it.each([
  ['a key', 'a._domainkey TXT "p="'],
  ['an alias', 'a._domainkey CNAME a.provider.example.'],
  ['a wildcard', '*._domainkey TXT "v=DKIM1; p="'],
  ['another zone', '_domainkey NS ns.provider.example.'],
  ['a wildcard alias', '* CNAME www'],
  ['a key without its dot', 'a._domainkey.example.com TXT "v=DKIM1; p="'],
  ['a key at a wrong name', 'a TXT "v=DKIM1; p="'],
  ['a key on a line that is no record', 'a._domainkey: "v=DKIM1; p="'],
  ['nothing is sent', '@ TXT "v=spf1 -all"'],
])('is silent: %s', (_, records) => {
  expect(findingsOf(zone(records), rule)).toEqual([]);
});

it('does not count keys of a subdomain', () => {
  expect(findingsOf(zone('a._domainkey.shop TXT "p="'), rule)).toHaveLength(1);
});
