import { describe, expect, it } from 'vitest';
import { findingsOf } from '../check';
import { render } from '../../../server/src/messages/render';

/** The message about the data of a record, or `undefined` if it is valid. */
function fault(data: string): string | undefined {
  const owner = data.startsWith('NSEC3PARAM') ? '@' : 'a';
  const [finding] = findingsOf(`$ORIGIN example.com.\n${owner} ${data}`, ['zone/invalid-rdata', 'zone/unknown-type']);
  return finding && render(finding.message, 'en');
}

/** The message of named-checkzone 9.18 for the same data. */
const verdicts: readonly [data: string, isValid: boolean][] = [
  ['A \\# 4 c0 00 02 01', true],
  ['A \\# 0', false],
  ['A \\# 4 c0 0 002 01', true],
  ['MX \\# 3 000a00', true],
  ['MX \\# 4 000a0000', false],
  ['TXT \\# 3 026162', true],
  ['TXT \\# 3 056162', false],
  ['TXT \\#', true],
  ['TXT \\# "abc"', true],
  ['TYPE65280 \\# 0', true],
  ['TYPE65280 \\# 0 00', false],
  ['X25 311061700956', true],
  ['X25 123', false],
  ['NXT a.secure. 1 2 A', true],
  ['NXT a.secure. 128', false],
  ['NSEC a.example. 1', false],
  ['RRSIG 1 8 2 3600 20260101000000 20250101000000 1 example.com. AQAB', true],
  ['RRSIG A 8 2 1h 20260101000000 20250101000000 1 example.com. AQAB', false],
  ['RRSIG A 8 2 3600 20260230000000 20250101000000 1 example.com. AQAB', false],
  ['DS 12892 5 SHA-1 7AA4A3F416C2F2391FB7AB0D434F762CD62D1390', true],
  ['NAPTR 1 1 "u" "E2U+sip" "!^(.*)$!sip:\\\\1@y!" .', true],
  ['NAPTR 1 1 "u" "E2U+sip" "!^(.*)$!sip:\\\\2@y!" .', false],
  ['RKEY 1 255 1 AQAB', false],
  ['ZONEMD 2019020700 1 241 C220B8', false],
  ['LOC 60 9 .5 N 24 39 0 E 10m', true],
  ['LOC 60 N 24 E 42849672.96m', false],
  ['SVCB 1 . ech', true],
  ['SVCB 1 . alpn=h2 dohpath=dns-query{?dns}', false],
  ['SVCB 1 . key65536=x', false],
  ['SVCB 1 . key3=\\001', false],
  ['SVCB 1 . key3=\\001\\187', true],
  ['HTTPS 1 . alpn="h2""h3"', false],
  ['APL', true],
  ['APL 1:10.0.0.0/33', false],
  ['HIP 2 2001 AwE', false],
  ['MD madname.', false],
];

describe('agrees with named-checkzone', () => {
  it.each(verdicts)('%s', (data, isValid) => {
    expect(fault(data) === undefined).toBe(isValid);
  });
});

it('names the part that is wrong', () => {
  const named: Readonly<Record<string, string>> = {
    'LOC 91 N 24 E 10': '`91 N` is not a valid latitude.',
    'LOC 60 N 181 E 10': '`181 E` is not a valid longitude.',
    'LOC 60 N 24 E 10 90000001m': '`90000001m` is not a valid size.',
    'SVCB 1 . port=70000': '`port=70000` is not a valid value of the `port` parameter.',
    'SVCB 1 . ALPN=h2': '`ALPN` is not a known parameter of SVCB; write `key` and its number.',
    'HTTPS 1 . no-default-alpn': '`no-default-alpn` needs the `alpn` parameter, which is missing.',
    'HTTPS 1 . alpn=h2 alpn=h3': 'Duplicate `alpn` parameter.',
    'HTTPS 1 . alpn=h2 no-default-alpn=1': 'The `no-default-alpn` parameter takes no value.',
    'MX \\# 2 000a': 'These octets are not valid data of MX.',
  };
  expect(Object.fromEntries(Object.keys(named).map((data) => [data, fault(data)]))).toEqual(named);
});
