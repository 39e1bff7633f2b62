import { describe, expect, it } from 'vitest';
import { checkHover, plainHover } from './check-hover';

const sentence = (owner: string, record: string) => plainHover(owner, `‸${record}`)?.split('\n')[1];

describe('hover on the neighbours of SPF, DKIM and DMARC', () => {
  it.each([
    [
      '_mta-sts',
      'v=STSv1; id=20260101',
      'Servers that send mail to example.com fetch its TLS policy from https://mta-sts.example.com/.well-known/mta-sts.txt, and again whenever id changes.',
    ],
    ['_mta-sts', 'v=STSv1; id=2026-01', 'Receivers cannot use this record: it contains an error.'],
    ['_mta-sts', 'v=STSV1; id=1', 'Receivers cannot use this record: it contains an error.'],
    [
      '_smtp._tls',
      'v=TLSRPTv1; rua=mailto:a@example.com,https://r.example/x',
      'Servers that send mail to example.com report TLS failures to a@example.com and https://r.example/x.',
    ],
    ['_smtp._tls', 'v=TLSRPTv1; rua={{ who }}', 'Servers that send mail to example.com report TLS failures to ….'],
    [
      'default._bimi',
      'v=BIMI1; l=https://example.com/logo.svg',
      'Mail clients may show the logo at https://example.com/logo.svg beside mail from example.com, if its DMARC policy is quarantine or reject.',
    ],
    ['default._bimi', 'v=BIMI1; l=; a=;', 'example.com declines BIMI: mail clients show no logo.'],
    ['default._bimi', 'v=BIMI1; {{ rest }}', 'Part of this value is filled in elsewhere and unknown here.'],
  ])('%s %s', (owner, record, expected) => {
    expect(sentence(owner, record)).toBe(expected);
  });

  it('explains a tag', () => {
    checkHover(`
default._bimi TXT "v=BIMI1; l=https://example.com/logo.svg; ‸avp=brand"
;                                                           ^^^^^^^^^
; BIMI tag avp=brand
; Preferred image if the sender has a personal one as well.
; - brand: The logo of the brand.
; - personal: The personal image.
; - Default: brand.
; draft-brand-indicators-for-message-identification-14`);
  });
});
