import { expect, it } from 'vitest';
import { check, findingsOf, fixed } from '../../check';
import { ED25519 } from '../../mail/dkim/keys';

const rule = 'dkim/misplaced-record';
const zone = (owner: string) => `$ORIGIN example.com.\n${owner} TXT "v=DKIM1; k=ed25519; p=${ED25519}"`;

it('marks the owner', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ TXT "v=DKIM1; k=ed25519; p=${ED25519}"
^ dkim/misplaced-record: A DKIM key at \`example.com\` is never found; verifiers query \`<selector>._domainkey\`.
`,
  );
});

it.each([
  ['mail.domainkey', 'mail._domainkey'],
  ['mail._domainkeys.shop', 'mail._domainkey.shop'],
  ['mail.domainkey.example.com.', 'mail._domainkey.example.com.'],
  ['mail_domainkey', 'mail._domainkey'],
  ['_domainkey.mail', 'mail._domainkey'],
])('%s shows the selector: %s', (before, after) => {
  expect(fixed(rule, zone(before))).toBe(zone(after));
});

it.each(['@', 'mail', '_domainkey'])('does not guess the selector of %s', (owner) => {
  expect(findingsOf(zone(owner), rule).map(({ fixes }) => fixes)).toEqual([[]]);
});

it.each([
  'mail._domainkey',
  'MAIL._DOMAINKEY',
  'a.b._domainkey.shop',
  '*._domainkey',
  'token.dkim',
  '_domainkey TXT "o=~"\n_x',
])('accepts %s', (owner) => {
  const text = owner.includes('TXT') ? `$ORIGIN example.com.\n${owner} A 192.0.2.1` : zone(owner);
  expect(findingsOf(text, rule)).toEqual([]);
});

it('makes no assumption about the name of a fragment that has no domain', () => {
  expect(findingsOf('mail TXT "v=DKIM1; p="', rule)).toEqual([]);
  expect(findingsOf('@ MX 10 mx\nmail TXT "v=DKIM1; p="', rule)).toHaveLength(1);
});
