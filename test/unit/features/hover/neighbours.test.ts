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
    ['_mta-sts', 'v=STSv1; id=2026-01', 'Receivers cannot use this record: it has an error in it.'],
    ['_mta-sts', 'v=STSV1; id=1', 'Receivers cannot use this record: it has an error in it.'],
    [
      '_smtp._tls',
      'v=TLSRPTv1; rua=mailto:a@example.com,https://r.example/x',
      'Servers that send mail to example.com report TLS failures to a@example.com and https://r.example/x.',
    ],
    ['_smtp._tls', 'v=TLSRPTv1; rua={{ who }}', 'Servers that send mail to example.com report TLS failures to ….'],
    [
      'default._bimi',
      'v=BIMI1; l=https://example.com/logo.svg',
      'Mail programs may show the logo at https://example.com/logo.svg beside mail from example.com, if its DMARC policy is quarantine or reject.',
    ],
    ['default._bimi', 'v=BIMI1; l=; a=;', 'example.com takes no part in BIMI: mail programs show no logo.'],
    ['default._bimi', 'v=BIMI1; {{ rest }}', 'Part of this is filled in elsewhere and is not known here.'],
  ])('%s %s', (owner, record, expected) => {
    expect(sentence(owner, record)).toBe(expected);
  });

  it('explains a tag', () => {
    checkHover(`
default._bimi TXT "v=BIMI1; l=https://example.com/logo.svg; ‸avp=brand"
;                                                           ^^^^^^^^^
; BIMI tag avp=brand
; Which picture is shown if there is one of the person who writes, too.
; - brand: The logo of the brand.
; - personal: The picture of the person.
; - When the tag is missing: brand.
; draft-brand-indicators-for-message-identification-14`);
  });
});
