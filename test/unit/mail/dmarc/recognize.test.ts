import { describe, expect, it } from 'vitest';
import { looksLikeDmarc, resemblesDmarc } from '../../../../server/src/mail/dmarc/record';

describe('looksLikeDmarc', () => {
  it.each([
    'v=DMARC1',
    'v=DMARC1; p=none',
    'v = DMARC1; p=none',
    'v=DMARC1 p=none',
    'v=DMARC1p=none',
    'v=DMARC1\\; p=none',
    'V=DMARC1; p=none',
    'v=dmarc1; p=none',
    'v=DMARC; p=none',
    'v:DMARC1; p=none',
    'DMARC1; p=none',
    ' v=DMARC1; p=none',
    '"v=DMARC1; p=none"',
    'version=DMARC1; p=none',
    'p=none; v=DMARC1',
    'p=none; rua=mailto:a@example.com',
    'P=reject; SP=none',
  ])('%s was meant as DMARC', (value) => {
    expect(looksLikeDmarc(value)).toBe(true);
  });

  it.each([
    '',
    'p=none',
    'v=spf1 -all',
    'v=DKIM1; p=',
    'k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQ',
    'v=TLSRPTv1; rua=mailto:a@example.com',
    'google-site-verification=dmarc1',
    'dmarc',
    'our dmarc reports are sent to postmaster',
    'p=none of your business',
  ])('%s was not', (value) => {
    expect(looksLikeDmarc(value)).toBe(false);
  });
});

describe('resemblesDmarc', () => {
  it.each([
    ['p=none', true],
    ['rua=mailto:a@example.com', true],
    ['v=DMRAC1; P=none', true],
    ['v=spf1 -all', false],
    ['google-site-verification=abc', false],
    ['MS=ms12345678', false],
    ['', false],
  ])('%j at _dmarc: %s', (value, expected) => {
    expect(resemblesDmarc(value)).toBe(expected);
  });
});
