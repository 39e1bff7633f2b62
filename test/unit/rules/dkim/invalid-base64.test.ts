import { expect, it } from 'vitest';
import { check, findingsOf, fixed } from '../../check';
import { ED25519, RSA_2048 } from '../../mail/dkim/keys';
import { keyLine, valueOf } from './key-line';

const rule = 'dkim/invalid-base64';
const mailKey = (key: string) => keyLine(`v=DKIM1; k=rsa; p=${key}`);
const variantOf = (key: string) => findingsOf(mailKey(key), 'dkim/*').map(({ message }) => message.id);

it('marks the dots of a shortened key', () => {
  check(
    'dkim/*',
    `
a._domainkey TXT "v=DKIM1; k=rsa; p=MIGfMA0GCSq ... IDAQAB"
;                                               ^^^ dkim/invalid-base64: \`...\` marks an omitted part of the key; publish the whole key.
`,
  );
});

it.each([
  [RSA_2048.slice(0, 80) + '!' + RSA_2048.slice(80), 'character'],
  [`${RSA_2048.slice(0, 80)} ... ${RSA_2048.slice(80)}`, 'ellipsis'],
  [`'${RSA_2048}'`, 'quote'],
  [RSA_2048.replaceAll('+', '-').replaceAll('/', '_'), 'url-alphabet'],
  [`${RSA_2048}==`, 'padding'],
  [`${RSA_2048}A`, 'incomplete'],
])('%.20s: %s, with a fix, since the rest is a whole key', (key, variant) => {
  expect(variantOf(key)).toEqual([`${rule}.${variant}`]);
  expect(valueOf(fixed(rule, mailKey(key))).replaceAll(' ', '')).toBe(`v=DKIM1;k=rsa;p=${RSA_2048}`);
});

it('fills up an Ed25519 key', () => {
  const cut = ED25519.slice(0, -1);
  expect(fixed(rule, keyLine(`k=ed25519; p=${cut}`))).toBe(keyLine(`k=ed25519; p=${ED25519}`));
});

it.each(['MIGf...', '<your key>', 'YOUR_PUBLIC_KEY', RSA_2048.slice(0, 90) + '!' + RSA_2048.slice(94)])(
  'offers nothing if the rest of the key is unknown: %.30s',
  (key) => {
    expect(findingsOf(mailKey(key), 'dkim/*').map(({ rule: { id }, fixes }) => [id, fixes])).toEqual([[rule, []]]);
  },
);

it('allows white space anywhere', () => {
  const spaced = RSA_2048.replaceAll(/.{40}/g, '$& ');
  expect(findingsOf(keyLine(`v=DKIM1; p=${spaced}`), 'dkim/*')).toEqual([]);
});
