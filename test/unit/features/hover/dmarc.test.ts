import { describe, expect, it } from 'vitest';
import { checkHover, plainHover } from './check-hover';

const dmarc = (value: string) => plainHover('_dmarc', value);
const sentence = (record: string) => dmarc(`‸${record}`)?.split('\n')[1];

describe('hover on v=DMARC1', () => {
  it('sums up the record in one sentence', () => {
    checkHover(`
_dmarc TXT "‸v=DMARC1; p=reject; sp=none; rua=mailto:a@example.com!10m,mailto:b@example.net"
;           ^^^^^^^^
; DMARC of example.com
; Receivers reject mail that fails DMARC for example.com; reports are sent to a@example.com and b@example.net.
; - Subdomains: none.
; - DMARC for mail from example.com: p=reject of the record at _dmarc.example.com.
; RFC 9989 · RFC 7489`);
  });

  it('shows at an owner which record governs mail from it', () => {
    checkHover(`
@ SOA ns1.example.net. host.example.net. 1 4h 1h 2w 1h
_dmarc TXT "v=DMARC1; p=reject; sp=none"
‸news A 192.0.2.1
;^^^
; news.example.com
; DMARC for mail from news.example.com: sp=none of the record at _dmarc.example.com.
; RFC 9989 section 4.10`);
  });

  it.each([
    ['v=DMARC1; p=none', 'Receivers deliver mail that fails DMARC for example.com as usual; no reports are sent.'],
    [
      'v=DMARC1; p=Quarantine; rua=https://r.example/a',
      'Receivers move mail that fails DMARC for example.com to the spam folder; reports are sent to https://r.example/a.',
    ],
    [
      'v=DMARC1; rua=mailto:a@example.com',
      'Without a valid p, receivers take no action on mail that fails DMARC for example.com; reports are sent to a@example.com.',
    ],
    ['v=DMARC1; p=rejct', 'Without a valid p and an address in rua, receivers ignore this record.'],
    ['v=DMARC1; p=rejct; rua=a@example.com', 'Without a valid p and an address in rua, receivers ignore this record.'],
    ['v=dmarc1; p=none', 'Receivers ignore this record: it does not begin with exactly v=DMARC1.'],
    [
      'v=DMARC1; p={{ policy }}',
      'The action on mail that fails DMARC for example.com is unknown here; the report addresses are unknown here.',
    ],
    [
      'v=DMARC1; p=none; rua=mailto:{{ who }}@example.com',
      'Receivers deliver mail that fails DMARC for example.com as usual; reports are sent to mailto:…@example.com.',
    ],
  ])('%s', (record, expected) => {
    expect(sentence(record)).toBe(expected);
  });

  it('adds what weakens the policy, in the terms of both standards', () => {
    const text = dmarc('‸v=DMARC1; p=reject; np=quarantine; t=y; pct=20; ruf=mailto:f@example.com');
    expect(text).toContain('- Subdomains that do not exist: quarantine.');
    expect(text).toContain('- Testing (t=y): under RFC 9989 the policy is applied one level weaker.');
    expect(text).toContain('- Receivers that follow RFC 7489 apply the policy to 20 % of failing mail;');
    expect(text).toContain('- Failure reports on single messages are sent to f@example.com.');
  });
});

describe('hover on a tag of DMARC', () => {
  it('explains all its values at its name', () => {
    checkHover(`
_dmarc TXT "v=DMARC1; p=none; ‸aspf=s"
;                             ^^^^^^
; DMARC tag aspf=s
; How closely the domain checked by SPF must match the domain in From.
; - r: Relaxed: the same organizational domain is enough (mail.example.com for example.com).
; - s: Strict: the domain must be exactly the one in From.
; - Default: r.
; RFC 9989 section 4.7 · RFC 7489 section 6.3`);
  });

  it('explains one value at the value, and what RFC 9989 changed', () => {
    checkHover(`
_dmarc TXT "v=DMARC1; p=Rej‸ect"
;                     ^^^^^^^^
; DMARC tag p=Reject
; Policy: how receivers should treat mail from this domain that fails DMARC.
; - reject: Mail that fails is rejected during delivery.
; - RFC 7489 requires it as the second tag; RFC 9989 allows any position and allows it to be missing.
; RFC 9989 section 4.7 · RFC 7489 section 6.3`);
  });

  it.each([
    ['v=DMARC1; p=none; n‸p=reject', 'DMARC tag np=reject, new in RFC 9989'],
    ['v=DMARC1; p=none; p‸ct=50', 'DMARC tag pct=50, historic: RFC 9989 ignores it'],
    ['v=DMARC1; p=none; sp=‸rejekt', '- Not a valid value; receivers use the value of p instead.'],
    ['v=DMARC1; p=none; foo=‸1', 'Not a tag of any standard; receivers ignore it.'],
    ['v=DMARC1; p=none; rua=mailto:a@example.com, ‸mailto:b@example.com', '- b@example.com\n'],
  ])('%s', (record, expected) => {
    expect(dmarc(record)).toContain(expected);
  });
});

describe('hover on permission for reports', () => {
  it.each([
    ['example.net._report._dmarc', 'Reports about mail from example.net may be sent to addresses at example.com.'],
    ['*._report._dmarc', 'Reports about mail from any domain may be sent to addresses at example.com.'],
  ])('%s', (owner, expected) => {
    expect(plainHover(owner, '‸v=DMARC1;')).toContain(expected);
  });
});
