import { describe, expect, it } from 'vitest';
import { CURRENT_TAG_NAMES } from '../../../server/src/mail/dkim/facts';
import { DMARC_TAG_NAMES } from '../../../server/src/mail/dmarc/facts';
import { isPlainlyMail, openingAt, seamBetween } from '../../../server/src/mail/recognise';

describe('openingAt', () => {
  it.each([
    ['v=spf1 -all', 'spf', 'v=spf1'],
    ['v=spf2.0 -all', 'sender-id', 'v=spf2.0'],
    ['"V = dkim1; p=', 'dkim', '"V = dkim1'],
    ['v=DMARC; p=none', 'dmarc', 'v=DMARC'],
    ['v=STSv1; id=1', 'mta-sts', 'v=STSv1'],
    ['v=tlsrptv1; rua=', 'tls-rpt', 'v=tlsrptv1'],
    ['v=BIMI1; l=', 'bimi', 'v=BIMI1'],
  ])('%s', (text, kind, opening) => {
    expect(openingAt(text)).toEqual({ kind, end: opening.length });
  });

  it.each(['', 'v=', 'v=spf12', 'v=dkimx', 'version=spf1', ' v=spf1', 'v=verifydomain MS=1'])(
    'nothing in %j',
    (text) => {
      expect(openingAt(text)).toBeUndefined();
    },
  );

  it('looks where it is told to', () => {
    expect(openingAt('@ v=spf1', 2)).toEqual({ kind: 'spf', end: 8 });
  });
});

describe('isPlainlyMail', () => {
  it.each(['v=spf1 -all', '"v=DMARC1; p=none"', 'k=rsa; p=MIGf', ' v=DKIM1; p=', 'v=spf1 exists:%{i}.example -all'])(
    '%s',
    (text) => {
      expect(isPlainlyMail(text)).toBe(true);
    },
  );

  it.each([
    ['a version alone', 'v=spf1'],
    ['a format', 'v=spf1 %s -all'],
    ['alternatives', 'v=DMARC1; p=(none|quarantine|reject)'],
    ['a pattern', 'v=spf1 .*[~-]all$'],
    ['a repeated group', 'v=spf1 (include:[a-z.]+ )*-all'],
    ['a word to replace', 'v=spf1 include:YOUR_DOMAIN -all'],
    ['an address to replace', 'v=spf1 ip4:x.x.x.x -all'],
    ['a model', 'v=DMARC1; p=<policy>; rua=mailto:<your address>'],
    ['a template of another language', 'v=spf1 include:{{ domain }} -all'],
    ['an ellipsis', 'v=DKIM1; k=rsa; p=MIGf...'],
    ['words', 'verify v=spf1 -all'],
  ])('not %s', (_, text) => {
    expect(isPlainlyMail(text)).toBe(false);
  });
});

describe('seamBetween', () => {
  it.each([
    ['v=spf1', 'include:a.example -all', ' '],
    ['v=spf1 mx ', '-all', ''],
    ['v=DMARC1; p=none', 'rua=mailto:a@b.example', '; '],
    ['v=DKIM1;', 'k=rsa; p=', ''],
    ['k=rsa; p=MIIBIjANBgkq', 'hkiG9w0BAQEF', ''],
  ])('%s + %s', (text, next, seam) => {
    expect(seamBetween(text, next)).toBe(seam);
  });

  it.each([
    ['v=spf1 -all', 'google-site-verification=1'],
    ['v=spf1 -all', 'v=spf1 mx -all'],
    ['v=DMARC1; p=none', 'v=DMARC1; p=reject'],
    ['k=rsa; p=MIIBIjANBgkq', 'two words'],
  ])('two texts: %s + %s', (text, next) => {
    expect(seamBetween(text, next)).toBeUndefined();
  });

  it('recognises each tag of the tables', () => {
    const rest = (names: ReadonlySet<string>) => [...names].filter((name) => name !== 'v');
    for (const name of rest(DMARC_TAG_NAMES)) expect(seamBetween('v=DMARC1; p=none;', `${name}=x`)).toBe('');
    for (const name of rest(CURRENT_TAG_NAMES)) expect(seamBetween('v=DKIM1;', `${name}=x`)).toBe('');
  });
});
