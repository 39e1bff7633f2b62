import { expect, it } from 'vitest';
import { check, findingsOf } from '../../check';
import { RSA_1024, RSA_2048, RSA_2048_PKCS1 } from '../../mail/dkim/keys';
import { keyLine } from './key-line';

const rule = 'dkim/truncated-key';
const found = (value: string) =>
  findingsOf(keyLine(value), 'dkim/*').map(({ message: { id, args } }) => [id, args['promised'], args['present']]);

it('counts what is promised and what is there', () => {
  const key = RSA_1024.slice(0, 60);
  check(
    'dkim/*',
    `
a._domainkey TXT "v=DKIM1; k=rsa; p=${key}"
;                                   ${'^'.repeat(60)} dkim/truncated-key: Truncated key: 162 octets announced, 45 present. Copy it again, up to its last character.
`,
  );
});

it('recognises the cut at 255 characters', () => {
  expect(found(`v=DKIM1; k=rsa; p=${RSA_2048}`.slice(0, 255))).toEqual([[`${rule}.limit`, 294, 177]]);
  expect(found(`v=DKIM1; k=rsa; p=${RSA_2048.slice(0, 255)}`)).toEqual([[`${rule}.limit`, 294, 191]]);
});

it('reports it once, wherever the key is truncated', () => {
  for (const key of [RSA_2048, RSA_2048_PKCS1]) {
    for (let length = 2; length < key.length - 4; length += 7) {
      expect(
        found(`v=DKIM1; k=rsa; p=${key.slice(0, length)}`).map(([id]) => String(id).slice(0, rule.length)),
      ).toEqual([rule]);
    }
  }
});

it('does not count a whole key with spaces, nor an unknown end', () => {
  expect(findingsOf(keyLine(`p=${RSA_2048.replaceAll(/.{64}/g, '$& ')}`), rule)).toEqual([]);
  expect(findingsOf(`a._domainkey TXT "p=${RSA_2048.slice(0, 90)}\${rest}"`, rule)).toEqual([]);
});
