import { expect, it } from 'vitest';
import { checkFix, findingsOf, fixed } from '../../check';
import { RSA_1024, RSA_1024_PKCS1, RSA_2048, RSA_2048_PKCS1 } from '../../mail/dkim/keys';
import { keyLine, valueOf } from './key-line';

const rule = 'dkim/pkcs1-form';

it('writes the same key as SubjectPublicKeyInfo, in the strings that are there', () => {
  checkFix(rule, keyLine(`k=rsa; p=${RSA_1024_PKCS1}`), keyLine(`k=rsa; p=${RSA_1024}`));
  checkFix(rule, keyLine(`k=rsa; p=${RSA_2048_PKCS1}`), keyLine(`k=rsa; p=${RSA_2048}`));
});

it('moves on into the next string, and at last into a new one', () => {
  const note = 'x'.repeat(128);
  const line = `a._domainkey TXT "v=DKIM1; n=${note}; p=${RSA_2048_PKCS1.slice(0, 105)}" "${RSA_2048_PKCS1.slice(105)}"`;
  const after = fixed(rule, line);
  expect(Array.from(after.matchAll(/"([^"]*)"/g), ([, string = '']) => string.length)).toEqual([255, 255, 25]);
  expect(valueOf(after)).toBe(`v=DKIM1; n=${note}; p=${RSA_2048}`);
  expect(findingsOf(after)).toEqual([]);
});

it('is content with SubjectPublicKeyInfo', () => {
  expect(findingsOf(keyLine(`p=${RSA_2048}`), rule)).toEqual([]);
});
