import { expect, it } from 'vitest';
import { check, findingsOf, fixed } from '../../check';

const rule = 'domain/missing-dmarc';
const soa = '@ 3600 IN SOA ns1 hostmaster 1 7200 3600 1209600 3600\n';
const zone = (records: string, origin = 'example.com.') => `$ORIGIN ${origin}\n${soa}${records}`;
const dmarc = '"v=DMARC1; p=none; rua=mailto:postmaster@example.com"';

it('marks the MX of a registered domain without DMARC', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 3600 1209600 3600
@ 3600 IN MX 10 mail
;            ^^^^^^^ domain/missing-dmarc: \`example.com\` receives mail but has no DMARC record at \`_dmarc\`; large receivers require one.
`,
  );
});

it('adds a line beside the MX, its owner spelt like the neighbour is', () => {
  expect(fixed(rule, zone('@ 300 MX 10 mail\nmail A 192.0.2.1\n'))).toBe(
    zone(`@ 300 MX 10 mail\n_dmarc 300 TXT ${dmarc}\nmail A 192.0.2.1\n`),
  );
  expect(fixed(rule, zone('example.com. MX 10 mail\n'))).toContain(`\n_dmarc.example.com. TXT ${dmarc}\n`);
});

it('goes after the records that inherit the owner, and keeps the columns', () => {
  expect(
    fixed(
      rule,
      zone(
        '        MX   10 mail\n        A    192.0.2.1\n        TXT  ( "x"\n "y"\n ) ; text\nwww     A    192.0.2.2\n',
      ),
    ),
  ).toBe(
    zone(
      `        MX   10 mail\n        A    192.0.2.1\n        TXT  ( "x"\n "y"\n ) ; text\n_dmarc  TXT  ${dmarc}\nwww     A    192.0.2.2\n`,
    ),
  );
});

it.each([
  ['DMARC there', zone(`@ MX 10 mail\n_dmarc TXT ${dmarc}`)],
  ['DMARC there, badly written', zone('@ MX 10 mail\n_dmarc TXT "v=dmarc1; p=none"')],
  ['an alias', zone('@ MX 10 mail\n_dmarc CNAME dmarc.provider.example.')],
  ['another zone', zone('@ MX 10 mail\n_dmarc NS ns.provider.example.')],
  ['a wildcard alias', zone('@ MX 10 mail\n* CNAME www')],
  ['a wildcard that says it', zone(`@ MX 10 mail\n* TXT ${dmarc}`)],
  ['a subdomain', zone('@ MX 10 mail', 'shop.example.com.')],
  ['a public suffix', zone('@ MX 10 mail', 'co.uk.')],
  ['an unknown name', `${soa}@ MX 10 mail`],
  ['a null MX', zone('@ MX 0 .')],
  ['a fragment', '$ORIGIN example.com.\n@ MX 10 mail'],
])('is silent: %s', (_, text) => {
  expect(findingsOf(text, rule)).toEqual([]);
});

it.each([
  ['its version not first', '_dmarc TXT "p=none; v=DMARC1"'],
  ['without a version', '_dmarc TXT "p=none; rua=mailto:a@example.com"'],
  ['at the apex', '@ TXT "v=DMARC1; p=none"'],
  ['without the underscore', 'dmarc TXT "v=DMARC1; p=none"'],
  ['as a line that is no record', '_dmarc: "v=DMARC1; p=none"'],
  ['without the dot', '_dmarc.example.com TXT "v=DMARC1; p=none"'],
])('leaves a record to the rule that names what is wrong with it: %s', (_, record) => {
  expect(findingsOf(zone(`@ MX 10 mail\n${record}`), rule)).toEqual([]);
});
