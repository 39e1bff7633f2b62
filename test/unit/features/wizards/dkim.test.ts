import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readGivenKey } from '../../../../server/src/features/wizards/given-key';
import { step, workspaceOf, written } from './wizard';

const head = `$ORIGIN example.com.
@ 3600 SOA ns1 hostmaster 1 7200 3600 1209600 3600
@ 3600 MX 10 mail
`;
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = rsa.publicKey.export({ format: 'pem', type: 'spki' }).toString();
const spki = rsa.publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
const pkcs1 = rsa.publicKey.export({ format: 'pem', type: 'pkcs1' }).toString();
const privatePem = rsa.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
const ed25519 = generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' });
const value = `v=DKIM1; k=rsa; p=${spki}`;
const record = `"${value.slice(0, 255)}" "${value.slice(255)}"`;

describe('a pasted key', () => {
  it.each([
    ['PEM', pem],
    ['PEM without its line breaks', pem.replaceAll('\n', '')],
    ['PKCS #1', pkcs1],
    ['base64', spki],
    ['a value', `v=DKIM1; k=rsa; p=${spki}`],
    ['a value whose p is folded', `v=DKIM1;k=rsa;p=${spki.slice(0, 100)} ${spki.slice(100)}`],
    ['strings', record],
    ['escaped semicolons', `v=DKIM1\\; k=rsa\\; p=${spki}`],
  ])('is read: %s', (_, text) => {
    expect(readGivenKey(text)).toEqual({ kind: 'key', value, selector: undefined });
  });

  it('takes the selector from a line of a zone file', () => {
    expect(readGivenKey(`s1._domainkey.example.com.\tIN\tTXT\t( "v=DKIM1; t=s; p="\n "${spki}" )`)).toEqual({
      kind: 'key',
      value: `v=DKIM1; t=s; k=rsa; p=${spki}`,
      selector: 's1',
    });
  });

  it('may be an alias', () => {
    const target = 'selector1-example-com._domainkey.example.onmicrosoft.com.';
    expect(readGivenKey(`selector1._domainkey CNAME ${target}`)).toEqual({
      kind: 'alias',
      target,
      selector: 'selector1',
    });
    expect(readGivenKey(target)).toEqual({ kind: 'alias', target, selector: 'selector1' });
  });

  it.each([
    ['private', privatePem],
    ['truncated', value.slice(0, 255)],
    ['not-a-key', 'hello'],
    ['not-a-key', ''],
    [
      'too-short',
      generateKeyPairSync('rsa', { modulusLength: 768 }).publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    ],
  ])('is refused: %s', (reason, text) => {
    expect(readGivenKey(text)).toEqual({ kind: 'problem', reason });
  });
});

it('publishes the pasted key in strings of 255 octets', () => {
  const answers = { from: ['paste'], text: [pem], selector: ['s1'] };
  expect(written('dkim', workspaceOf(head), answers)).toBe(`${head}s1._domainkey 3600 TXT ${record}\n`);
});

it('creates keys on the side of the client, and never sees the private one', () => {
  const workspace = workspaceOf(head);
  const answers = { from: ['ed25519'], selector: ['mail'] };
  expect(step('dkim', workspace, answers)).toEqual({ kind: 'key', id: 'key', algorithm: 'ed25519' });
  expect(step('dkim', workspace, { ...answers, key: [ed25519.toString('base64')] })).toMatchObject({
    kind: 'done',
    keyFile: 'mail._domainkey.example.com.pem',
    text: `mail._domainkey.example.com. TXT "v=DKIM1; k=ed25519; p=${ed25519.subarray(-32).toString('base64')}"`,
  });
});

it.each([
  ['mail', 'The zone already has a record for the selector `mail`'],
  ['a b', '`a b` is not a selector: use letters, digits and hyphens'],
])('does not accept the selector %s', (selector, problem) => {
  const workspace = workspaceOf(`${head}mail._domainkey 60 TXT "v=DKIM1; p="\n`);
  expect(step('dkim', workspace, { from: ['rsa'] })).toMatchObject({ id: 'selector', value: 'mail2' });
  expect(step('dkim', workspace, { from: ['rsa'] }, { draft: [selector] })).toMatchObject({ problem });
});
