import { describe, expect, it } from 'vitest';
import { rrTypes } from '../../../../server/src/records/rr-types';
import { checkHover, hoverOf } from './check-hover';

describe('hover on the head of a record', () => {
  it('explains a type and its fields', () => {
    checkHover(`
www M‸X 10 mail
;   ^^
; MX: Host that accepts mail for this name.
; - preference: lower is tried first
; - exchange: host that accepts mail; . alone: no mail
; RFC 1035 section 3.3.9`);
  });

  it('sums up the record at the type of a mail record', () => {
    checkHover(`
@ ‸TXT ( "v=spf1 " "-all" )
; ^^^
; SPF of example.com
; No server may send for example.com: receivers reject mail in its name.
; - DNS lookups: 0; the limit is 10.
; RFC 7208
; ---
; TXT: Text: SPF, DKIM, DMARC, proofs of ownership.
; - 2 strings, 11 octets in total.
; RFC 1035 section 3.3.14`);
  });

  it('explains a class', () => {
    checkHover(`
www I‸N A 192.0.2.1
;   ^^
; Class IN
; Internet: the class of nearly all records. If omitted, the class of the previous record applies.
; RFC 1035 section 3.2.4`);
    expect(hoverOf('www CLASS‸42 A 192.0.2.1')?.markdown).toMatch(/Not a class of public DNS/);
  });

  it('explains the values of fields that have few', () => {
    checkHover(`
_25._tcp TLSA ‸3 1 1 00
;             ^
; TLSA usage: 2: trust anchor, 3: exactly this certificate.
; - 3: DANE-EE: the server certificate or its key; no CA is consulted
; RFC 6698 section 2`);
  });

  it('writes a TTL in words', () => {
    checkHover(`
www 144‸00 A 192.0.2.1
;   ^^^^^
; TTL: 4 hours
; Resolvers may cache the answer this long, so changes can take as long to appear.
; - 14400 seconds
; RFC 1035 section 3.2.1`);
  });

  it.each([
    ['1h30m', '1 hour and 30 minutes'],
    ['1', '1 second'],
    ['0', '0 seconds'],
    ['604800', '1 week'],
    ['864000', '10 days'],
    ['1w1d', '8 days'],
    ['93784', '1 day, 2 hours, 3 minutes and 4 seconds'],
  ])('%s is %s', (ttl, words) => {
    expect(hoverOf(`www ‸${ttl} A 192.0.2.1`)?.markdown.split('\n')[0]).toBe(`**TTL**: ${words}`);
  });

  it('gives an owner in full', () => {
    checkHover(`
*.s‸hop A 192.0.2.1
;^^^^^
; *.shop.example.com
; Matches every name below shop.example.com that does not exist itself.
; RFC 4592 section 2.1`);
  });

  it('explains types that only have a number, and types that are out of use', () => {
    expect(hoverOf('@ ‸TYPE65280 \\# 0')?.markdown).toContain(
      '**TYPE65280**: a type known only by its number; its data is written as `\\# length hex`.',
    );
    expect(hoverOf('@ ‸SPF "v=spf1 -all"')?.markdown).toContain('Obsolete: no longer in use.');
    expect(hoverOf('@ ‸ALIAS example.net.')?.markdown).toContain('Supported by some DNS servers only');
  });

  // `ANY` is a class to a zone file.
  const types = rrTypes().filter(({ mnemonic }) => mnemonic !== 'ANY');
  it.each(types.map(({ mnemonic }) => mnemonic))('has a card for %s', (mnemonic) => {
    expect(hoverOf(`www ‸${mnemonic} \\# 0`)?.markdown).toContain(`**${mnemonic}**: `);
  });
});

describe('hover on data', () => {
  it('gives a name in full, and what the zone holds there', () => {
    checkHover(`
www MX 10 ma‸il
;         ^^^^
; MX exchange: host that accepts mail; . alone: no mail.
; - Full name: mail.example.com
; - In this zone: A 192.0.2.1 and AAAA 2001:db8::1.
; RFC 1035 section 3.3.9
mail A 192.0.2.1
mail AAAA 2001:db8::1`);
  });

  it.each([
    ['ns ad‸min.dns', 'Mail address: `admin@dns.example.com`'],
    ['ns john\\.‸doe', 'Mail address: `john.doe@example.com`'],
  ])('SOA %s', (names, expected) => {
    expect(hoverOf(`@ SOA ${names} 1 2h 1h 2w 1h`)?.markdown).toContain(expected);
  });

  it.each([
    ['202611‸2403 7200 3600 1209600 3600', 'Reads as a date: 2026-11-24, change 3.'],
    ['2026112403 72‸00 3600 1209600 3600', '- 2 hours.'],
    ['2026112403 7200 3600 ‸2w 3600', '- 2 weeks.'],
  ])('SOA %s', (numbers, expected) => {
    expect(hoverOf(`@ SOA ns hostmaster ${numbers}`)?.markdown).toContain(expected);
  });

  it('takes no other serial for a date', () => {
    expect(hoverOf('@ SOA ns hostmaster ‸2026139901 2h 1h 2w 1h')?.markdown).not.toContain('date');
  });

  it('measures text that has nothing to do with mail', () => {
    expect(hoverOf('@ TXT "MS=‸ms123" "é"')?.markdown).toContain('**TXT text**: strings of up to 255 octets.');
  });
});

describe('hover on a directive', () => {
  it('explains $TTL', () => {
    checkHover(`
$TTL ‸1d
;^^^^^^
; $TTL: default TTL of the following records.
; TTL: 1 day
; Resolvers may cache the answer this long, so changes can take as long to appear.
; - 86400 seconds
; RFC 2308 section 4
@ A 192.0.2.1`);
  });

  it.each([
    ['$ORIGIN ‸sub', '**$ORIGIN**: appended to the following names that do not end with a dot.'],
    ['$INCLUDE ‸other.zone', '**$INCLUDE**: inserts the contents of another file here.'],
    [
      '$GENERATE ‸1-9 host$ A 192.0.2.$',
      '**$GENERATE**: creates one record for each number of a range; `$` is replaced by the number.',
    ],
    [
      '$GENERATE ‸1-9/3 h$ 300 A 192.0.2.${10}',
      '- First record: `h1 300 A 192.0.2.11`\n- Last record: `h7 300 A 192.0.2.17`',
    ],
    ['$GENERATE ‸5-5 h$ A 192.0.2.$', '- First record: `h5 A 192.0.2.5`'],
    ['$TTL ‸soon', '**$TTL**: default TTL of the following records.'],
  ])('%s', (line, expected) => {
    expect(hoverOf(line)?.markdown).toContain(expected);
  });
});

describe('no hover', () => {
  it.each(['; com‸ment', '@ A 192.0.2.1 ; com‸ment', 'what‸ever', '$FOO‸ 1', '‸', '@ A 192.0.2.1\n\n‸\n'])(
    '%j',
    (zone) => {
      expect(hoverOf(zone)).toBeUndefined();
    },
  );
});
