import { describe, expect, it } from 'vitest';
import { classify } from '../../../server/src/mail/recognise';
import { HOLE } from '../../../server/src/text/octets';

const KEY = 'p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC';

describe('classify', () => {
  it.each([
    ['example.com', 'v=spf1 -all', 'spf'],
    ['example.com', 'V=SPF1 -all', 'spf'],
    ['_dmarc.example.com', 'v=spf1 -all', 'spf'],
    ['example.com', 'spf2.0/pra -all', 'sender-id'],

    ['s1._domainkey.example.com', `v=DKIM1; ${KEY}`, 'dkim'],
    ['s1._domainkey.example.com', KEY, 'dkim'],
    ['a.b._domainkey.example.com', 'p=', 'dkim'],
    ['*._domainkey.example.com', 'v=DKIM1; p=', 'dkim'],
    ['example.com', `v=DKIM1; ${KEY}`, 'dkim'],
    ['_domainkey.example.com', `v=DKIM1; ${KEY}`, 'dkim'],
    ['s1._domainkey.example.com', 'v=spf1 -all', 'spf'],
    ['_domainkey.example.com', 'o=~; r=postmaster@example.com', 'domainkeys-policy'],
    ['_adsp._domainkey.example.com', 'dkim=all', 'adsp'],
    ['_report._domainkey.example.com', 'ra=postmaster; rr=all', 'dkim-report'],

    ['_dmarc.example.com', 'v=DMARC1; p=none', 'dmarc'],
    ['example.com', 'v=DMARC1; p=none', 'dmarc'],
    ['_dmarc.example.com', 'p=none', 'dmarc'],
    ['_dmarc.example.com', 'v=DKIM1; p=', 'dkim'],
    ['example.com', 'p=none', undefined],
    ['_dmarc.example.com', 'google-site-verification=abc', undefined],
    ['_dmarc.example.com', HOLE, undefined],
    ['example.org._report._dmarc.example.com', 'v=DMARC1', 'dmarc-report'],
    ['*._report._dmarc.example.com', 'v=DMARC1;', 'dmarc-report'],

    ['_mta-sts.example.com', 'v=STSv1; id=1', 'mta-sts'],
    ['example.com', 'v=STSv1; id=1', 'mta-sts'],
    ['_mta-sts.example.com', 'id=1', 'mta-sts'],
    ['_smtp._tls.example.com', 'v=TLSRPTv1; rua=mailto:a@example.com', 'tls-rpt'],
    ['_smtp._tls.example.com', 'rua=mailto:a@example.com', 'tls-rpt'],
    ['default._bimi.example.com', 'v=BIMI1; l=', 'bimi'],
    ['default._bimi.example.com', 'l=https://example.com/l.svg', 'bimi'],

    ['example.com', 'google-site-verification=v1-dmarc', undefined],
    ['example.com', 'MS=ms12345678', undefined],
    ['example.com', 'some text; with=signs', undefined],
    ['_mta-sts.example.com', 'moved elsewhere', undefined],
    ['example.com', '', undefined],
  ])('%s TXT %j: %s', (owner, value, kind) => {
    expect(classify(value, owner.split('.'))).toBe(kind);
  });

  it('goes by the text alone where the owner is not known', () => {
    expect(classify('v=DMARC1; p=none', [])).toBe('dmarc');
    expect(classify('p=none', [])).toBeUndefined();
  });
});
