import { describe, expect, it } from 'vitest';
import { ED25519, RSA_1024, RSA_1024_PKCS1, RSA_2048, RSA_512 } from '../../mail/dkim/keys';
import { checkHover, hoverOf, plainHover } from './check-hover';

const key = (record: string) => plainHover('mail._domainkey', record)?.split('\n') ?? [];

describe('hover on the v of a DKIM key', () => {
  it('shows what the key is and whether it is suitable', () => {
    const lines = key(`‸v=DKIM1; k=rsa; p=${RSA_2048}`);
    expect(lines.slice(0, 4)).toEqual([
      'DKIM key of selector mail',
      'An RSA key of 2048 bits, in use by selector mail.',
      '- Good length.',
      '- Exponent: 65537.',
    ]);
    expect(lines[4]).toMatch(/^- SHA-256: [0-9a-f]{64}$/);
    expect(lines[5]).toBe('RFC 6376 section 3.6.1');
  });

  it('gives two forms of one key the same fingerprint', () => {
    const [, , , , spki] = key(`‸v=DKIM1; p=${RSA_1024}`);
    const pkcs1 = key(`‸v=DKIM1; p=${RSA_1024_PKCS1}`);
    expect(pkcs1).toContain(spki);
    expect(pkcs1.join('\n')).toContain('Bare PKCS #1 form');
  });

  it.each([
    ['v=DKIM1; p=', 'This key is revoked'],
    ['v=DKIM1; k=rsa', 'This record contains no key'],
    [`v=DKIM1; p=${RSA_512}`, 'Too short: verifiers must not accept keys of fewer than 1024 bits.'],
    [`v=DKIM1; p=${RSA_1024}`, 'Valid, but short: 2048 bits are recommended.'],
    [`v=DKIM1; k=ed25519; p=${ED25519}`, 'An Ed25519 key, in use by selector mail.'],
    [`v=DKIM1; p=${ED25519}`, 'The tag k announces rsa, so verifiers ignore it.'],
    [`v=DKIM1; p=${RSA_2048.slice(0, 200)}`, 'Truncated key: 294 octets announced, 150 present.'],
    ['v=DKIM1; p=aGVsbG8gd29ybGQ=', 'Not a readable key.'],
    [`v=DKIM1; t=y; p=${RSA_2048}`, 'Testing (t=y)'],
    [`v=DKIM2; p=${RSA_2048}`, 'Verifiers ignore this record'],
    ['v=DKIM1; p={{ key }}', 'Part of this value is filled in elsewhere and unknown here.'],
  ])('%.40s', (record, expected) => {
    expect(key(`‸${record}`).join('\n')).toContain(expected);
  });
});

describe('hover on a tag of a DKIM key', () => {
  it('explains all its values at its name', () => {
    checkHover(`
mail._domainkey TXT "v=DKIM1; ‸t=y; p="
;                             ^^^
; DKIM tag t=y
; Flags.
; - y: The domain is testing DKIM: signed mail is treated like unsigned mail.
; - s: The signing identity (i=) must be in the signing domain itself, not in a subdomain.
; - Default: no flags.
; RFC 6376 section 3.6.1`);
  });

  it('explains one value at the value', () => {
    checkHover(`
mail._domainkey TXT "v=DKIM1; s=ema‸il; p="
;                             ^^^^^^^
; DKIM tag s=email
; Services that may use the key. Other services ignore the record.
; - email: Mail.
; RFC 6376 section 3.6.1 · RFC 8460 section 3`);
  });

  it('decodes the key at p, over all its strings', () => {
    const half = RSA_2048.length / 2;
    const zone = `mail._domainkey TXT "v=DKIM1; p=${RSA_2048.slice(0, half)}" "${RSA_2048.slice(half)}‸"`;
    const found = hoverOf(zone);
    expect(found?.markdown).toContain('An RSA key of 2048 bits.');
    expect(found?.place).toMatchObject({ start: zone.indexOf('p='), end: zone.indexOf('‸') });
  });

  it.each([
    ['v=DKIM1; ‸g=*; p=', 'Historic: verifiers ignore it.'],
    ['v=DKIM1; ‸c=relaxed; p=', 'Has no meaning in a key record: verifiers ignore it.'],
    ['v=DKIM1; ‸x=1; p=', 'Not a tag of any standard; receivers ignore it.'],
  ])('%s', (record, expected) => {
    expect(key(record).join('\n')).toContain(expected);
  });
});

describe('hover on records that are history', () => {
  it.each([
    ['_adsp._domainkey', 'dkim=‸all', 'ADSP is historic'],
    ['_domainkey', 'o=‸~; t=y', 'DomainKeys policy is historic'],
    ['@', 'spf2.0/pra ‸mx -all', 'Sender ID is historic'],
  ])('%s %s', (owner, value, expected) => {
    expect(plainHover(owner, value)).toContain(expected);
  });
});
