import { expect, it } from 'vitest';
import { check, checkFix, findingsOf, fixed } from '../../check';

const rule = 'domain/missing-spf';
const soa = '@ 3600 IN SOA ns1 hostmaster 1 7200 3600 1209600 3600\n';
const zone = (records: string, origin = 'example.com.') => `$ORIGIN ${origin}\n${soa}${records}`;

it('marks the MX of a domain without SPF', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 3600 1209600 3600
@ 3600 IN MX 10 mail
;            ^^^^^^^ domain/missing-spf: \`example.com\` receives mail but has no SPF record; large receivers refuse mail from such domains.
@ 3600 IN MX 20 mail2
`,
  );
});

it('adds a line in the columns of the last MX', () => {
  checkFix(
    rule,
    zone('        IN  MX      10 mail\n        IN  MX      20 mail2 ; spare\nmail    IN  A       192.0.2.1\n'),
    zone(
      '        IN  MX      10 mail\n        IN  MX      20 mail2 ; spare\n        IN  TXT     "v=spf1 mx ~all"\nmail    IN  A       192.0.2.1\n',
    ),
  );
});

it('keeps tabs, an owner written out, and the line ends of Windows', () => {
  const before = zone('example.com.\t300\tIN\tMX\t10 mail').replaceAll('\n', '\r\n');
  expect(fixed(rule, before)).toBe(`${before}\r\nexample.com.\t300\tIN\tTXT\t"v=spf1 mx ~all"`);
});

it('includes the provider that takes the mail', () => {
  expect(fixed(rule, zone('@ MX 1 aspmx.l.google.com.\n'))).toContain('@ TXT "v=spf1 include:_spf.google.com ~all"\n');
});

it.each([
  ['SPF there', zone('@ MX 10 mail\n@ TXT "v=spf1 -all"')],
  ['SPF there, badly written', zone('@ MX 10 mail\n@ TXT "V=SPF1 -all"')],
  ['SPF with a wrong sign', zone('@ MX 10 mail\n@ TXT "v:spf1 -all"')],
  ['SPF without its dot', zone('@ MX 10 mail\nexample.com TXT "v=spf1 -all"')],
  ['SPF on a line that is no record', zone('@ MX 10 mail\nv=spf1 mx -all')],
  ['SPF of type 99', zone('@ MX 10 mail\n@ SPF "v=spf1 -all"')],
  ['unknown text', zone('@ MX 10 mail\n@ TXT "${spf}"')],
  ['a null MX', zone('@ MX 0 .')],
  ['no MX', zone('@ A 192.0.2.1')],
  ['only a proof for Microsoft', zone('@ MX 32767 ms1.msv1.invalid.')],
  ['MX of another name', zone('www MX 10 mail')],
  ['a fragment', '$ORIGIN example.com.\n@ MX 10 mail'],
  ['a missing include', zone('@ MX 10 mail\n$INCLUDE mail.zone')],
  ['a reverse zone', zone('@ MX 10 mail.example.com.', '2.0.192.in-addr.arpa.')],
  ['a name of the house', zone('@ MX 10 mail', 'office.local.')],
])('is silent: %s', (_, text) => {
  expect(findingsOf(text, rule)).toEqual([]);
});

it('needs no origin where all names are relative', () => {
  const soa = '@ 60 SOA ns1 hostmaster 1 2h 15m 2w 1h\n';
  expect(findingsOf(`${soa}@ MX 10 mail`, rule)).toHaveLength(1);
  expect(findingsOf(`${soa}@ MX 10 mail\n@ TXT "v=spf1 -all"`, rule)).toEqual([]);
  expect(findingsOf(`${soa}@ MX 10 mail\nexample.com. TXT "v=spf1 -all"`, rule)).toEqual([]);
});
