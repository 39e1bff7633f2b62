import { expect, it } from 'vitest';
import { ED25519, RSA_2048 } from '../../mail/dkim/keys';
import { check, checkFix, findingsOf, fixed } from '../../check';
import { keyLine, valueOf } from './key-line';

const rule = 'dkim/syntax';
const repaired = (value: string) => valueOf(fixed(rule, keyLine(value)));

it('marks the place of a forgotten semicolon', () => {
  check(
    'dkim/*',
    `
a._domainkey TXT "v=DKIM1 p="
;                        ^ dkim/syntax: A \`;\` is missing before \`p=\`.
;                         ^^ dkim/revoked-key: \`p\` is empty: this key is revoked, and mail signed with it fails.
`,
  );
});

it.each([
  ['v=DKIM1 p=', 'v=DKIM1; p='],
  ['v=DKIM1, p=', 'v=DKIM1; p='],
  ['v=DKIM1: p=', 'v=DKIM1; p='],
  ['v=DKIM1p=', 'v=DKIM1; p='],
  ['v=DKIM1; k:rsa; p=', 'v=DKIM1; k=rsa; p='],
  ['v=DKIM1; k rsa; p=', 'v=DKIM1; k=rsa; p='],
  ['DKIM1; k=rsa; p=', 'v=DKIM1; k=rsa; p='],
  ['v=DKIM1; p=; hello', 'v=DKIM1; p='],
  [`v=DKIM1; k=ed25519; ${ED25519}`, `v=DKIM1; k=ed25519; p=${ED25519}`],
  [`v=DKIM1; k=rsa; ${RSA_2048}`, `v=DKIM1; k=rsa; p=${RSA_2048}`],
])('%.40s becomes %.40s', (before, after) => {
  expect(repaired(before)).toBe(after);
});

it('takes a stray word out only when asked', () => {
  const [finding] = findingsOf('a._domainkey TXT "v=DKIM1; p=; hello"', rule);
  expect(finding?.fixes.map(({ kind }) => kind)).toEqual(['ask']);
});

it('moves octets on where a string is full', () => {
  checkFix(rule, keyLine(`v=DKIM1 k=rsa; p=${RSA_2048}`), keyLine(`v=DKIM1; k=rsa; p=${RSA_2048}`));
});

it.each([
  'v=DKIM1;; p=;',
  'v=DKIM1; n=a note, with p=1 and k; p=',
  'v = DKIM1 ; p =',
  'p=;',
  'v=DKIM1; ${rest}; p=${key} k=rsa',
])('has nothing against %j', (value) => {
  expect(findingsOf(`a._domainkey TXT "${value}"`, rule)).toEqual([]);
});
