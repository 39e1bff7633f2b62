import { expect, it } from 'vitest';
import { check, findingsOf } from '../../check';
import { PRIVATE_PKCS1, PRIVATE_PKCS8 } from '../../mail/dkim/keys';
import { keyLine } from './key-line';

const ids = (key: string) => findingsOf(keyLine(`v=DKIM1; k=rsa; p=${key}`), 'dkim/*').map(({ rule }) => rule.id);

it('sees a private key, also when it is cut', () => {
  check(
    'dkim/*',
    `
a._domainkey TXT "v=DKIM1; k=rsa; p=${PRIVATE_PKCS8.slice(0, 16)}"
;                                   ^^^^^^^^^^^^^^^^ dkim/private-key: This is a private key: anyone who reads it can sign mail in your name. Publish the public key of a new pair.
`,
  );
});

it('reports only that, whatever else is wrong', () => {
  expect(ids(PRIVATE_PKCS1)).toEqual(['dkim/private-key']);
  expect(ids(`-----BEGIN RSA PRIVATE KEY-----${PRIVATE_PKCS1}-----END RSA PRIVATE KEY-----`)).toEqual([
    'dkim/private-key',
  ]);
  expect(ids(`${PRIVATE_PKCS1.slice(0, 40)} ... `)).toEqual(['dkim/private-key']);
});
