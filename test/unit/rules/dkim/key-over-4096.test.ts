import { expect, it } from 'vitest';
import { encodeBase64 } from '../../../../server/src/mail/dkim/base64';
import { encodeDer } from '../../../../server/src/mail/dkim/header';
import { findingsOf } from '../../check';
import { RSA_4096 } from '../../mail/dkim/keys';
import { keyLine } from './key-line';

/** RSAPublicKey with a modulus of that many bits. */
function rsaKey(bits: number): string {
  const modulus = new Uint8Array(bits / 8 + 1).fill(0xff, 1);
  return encodeBase64(encodeDer(0x30, encodeDer(2, modulus), encodeDer(2, Uint8Array.of(1, 0, 1))));
}

const bits = (key: string) =>
  findingsOf(keyLine(`p=${key}`), 'dkim/key-over-4096').map(({ message }) => message.args['bits']);

it('warns above 4096 bits only', () => {
  expect(bits(RSA_4096)).toEqual([]);
  expect(bits(rsaKey(4096))).toEqual([]);
  expect(bits(rsaKey(4104))).toEqual([4104]);
  expect(bits(rsaKey(8192))).toEqual([8192]);
});
