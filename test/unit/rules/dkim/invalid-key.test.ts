import { expect, it } from 'vitest';
import { check, findingsOf } from '../../check';
import { EC_P256, ED25519, RSA_1024 } from '../../mail/dkim/keys';
import { keyLine } from './key-line';

const ids = (value: string) => findingsOf(keyLine(value), 'dkim/*').map(({ message }) => message.id);

it('marks what is not a key', () => {
  check(
    'dkim/*',
    `
a._domainkey TXT "v=DKIM1; k=rsa; p=AQID"
;                                   ^^^^ dkim/invalid-key: Valid base64, but not RSA public key data.
`,
  );
});

it.each([
  [`k=rsa; p=${EC_P256}`, 'dkim/invalid-key.EC'],
  [`k=ed25519; p=${ED25519.slice(0, 40)}`, 'dkim/invalid-key.ed25519'],
  ['k=rsa; p=AAAAB3NzaC1yc2EAAAADAQABAAABAQ==', 'dkim/invalid-key.SSH'],
  [`k=rsa; p=${RSA_1024}AAAA`, 'dkim/invalid-key.surplus'],
])('names what it is instead: %.40s', (value, id) => {
  expect(ids(`v=DKIM1; ${value}`)).toEqual([id]);
});

it('marks what follows the key', () => {
  const line = `a._domainkey TXT "p=${RSA_1024}AQID"`;
  const [finding] = findingsOf(line, 'dkim/invalid-key');
  expect(finding && line.slice(finding.place.start, finding.place.end)).toBe('AQID');
});

it('reports nothing where the kind is unknown', () => {
  expect(findingsOf('a._domainkey TXT "k=${kind}; p=AQID"', 'dkim/*')).toEqual([]);
});
