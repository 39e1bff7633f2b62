import { expect, it } from 'vitest';
import { findingsOf } from '../../check';
import { RSA_1024, RSA_1024_PKCS1, RSA_2048, RSA_512 } from '../../mail/dkim/keys';
import { keyLine } from './key-line';

const found = (key: string) =>
  findingsOf(keyLine(`v=DKIM1; p=${key}`), 'dkim/key-below-2048').map(({ severity, message }) => [
    severity,
    message.args['bits'],
  ]);

it('gives advice from 1024 up to 2047 bits, in either form', () => {
  expect(found(RSA_1024)).toEqual([['info', 1024]]);
  expect(found(RSA_1024_PKCS1)).toEqual([['info', 1024]]);
  expect(found(RSA_2048)).toEqual([]);
  expect(found(RSA_512)).toEqual([]);
});

it('is silent where the key cannot be used anyway', () => {
  expect(findingsOf(keyLine(`k=ed25519; p=${RSA_1024}`), 'dkim/*').map(({ rule }) => rule.id)).toEqual([
    'dkim/key-type-mismatch',
  ]);
});
