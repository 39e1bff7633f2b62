import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';
import type { BounceReply } from '../../../server/src/lsp/protocol/bounce';
import { pulling, startSession } from './session';

const key = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .publicKey.export({ format: 'der', type: 'spki' })
  .toString('base64');
const uri = 'file:///zones/cloudflare/example.org.txt';
const exported = `;; Domain:     example.org.
example.org 3600 IN SOA a.ns.example. dns.example. 1 10000 2400 604800 3600
example.org. 1 IN MX 0 mail.example.org.
example.org. 1 IN TXT "v=spf1 mx ~all"
mail.example.org. 1 IN A 192.0.2.1
`;
const old = `$TTL 14400
example.org. 86400 IN SOA ns1.host.example. root.host.example. 7 3600 1800 1209600 86400
example.org. 14400 IN MX 0 mail.example.org.
mail._domainkey 14400 IN TXT "v=DKIM1; k=rsa; p=${key.slice(0, 200)}" "${key.slice(200)}"
_dmarc 14400 IN TXT "v=DMARC1; p=none"
`;
const line =
  '2026-11-20 10:11:12 1sXyZ-0001 ** someone@gmail.com F=<office@example.org> R=dnslookup T=remote_smtp ' +
  'H=gmail-smtp-in.l.google.com [142.0.2.1] X=TLS1.2:ECDHE:128 CV=yes: SMTP error from remote mail server after ' +
  'pipelined end of data: 550-5.7.26 This message does not have authentication information or fails to\\n' +
  '550-5.7.26 pass authentication checks. To best protect our users from spam, the\\n550 5.7.26 message has been blocked';

async function explained(files: Record<string, string>, text = line): Promise<BounceReply | null> {
  const { client } = await startSession(pulling, files);
  return client.sendRequest<BounceReply | null>('zonewise/bounce', { text });
}

it('explains the refusal, shows both files, and copies what the export has lost', async () => {
  const reply = await explained({ [uri]: exported, 'file:///zones/cpanel/example.org.db': old });
  expect(reply?.reason).toBe('Gmail refused mail from `example.org`: neither SPF nor DKIM passed (550 5.7.26).');
  const [now, before] = reply?.files ?? [];
  expect(now?.title).toBe('example.org (example.org.txt)');
  expect(before?.title).toBe('example.org (example.org.db)');
  expect(now?.rows.map(({ label, state }) => `${label} ${state}`)).toEqual([
    'MX good',
    'SPF good',
    'DKIM bad',
    'DMARC bad',
  ]);
  const titles = now?.steps.map(({ actions }) => actions.map(({ title }) => title));
  expect(titles).toContainEqual(['Copy `mail._domainkey` from example.org.db', 'Add a DKIM key step by step…']);
  const copy = now?.steps.flatMap(({ actions }) => actions).find(({ title }) => title.includes('mail._domainkey'));
  expect(JSON.stringify(copy?.edit)).toContain('mail._domainkey.example.org. 1 IN TXT');
});

it('has nothing to show for a domain that no file holds, and rejects other texts', async () => {
  const reply = await explained({});
  expect(reply).toMatchObject({ files: [], texts: { none: 'None of the files contains `example.org`.' } });
  expect(await explained({}, 'hello')).toBeNull();
  const { client } = await startSession(pulling);
  expect(await client.sendRequest('zonewise/bounce', 7)).toBeNull();
});

it('offers the domains of the workspace where the message names none', async () => {
  const reply = '550-5.7.26 This message does not have authentication information or fails to pass checks.';
  const session = await startSession(pulling);
  await session.open(uri, exported);
  const ask = (domain?: string) =>
    session.client.sendRequest<BounceReply | null>('zonewise/bounce', { text: reply, domain });
  expect(await ask()).toMatchObject({ domains: ['example.org'], files: [{ title: 'example.org (example.org.txt)' }] });
  await session.open('file:///zones/example.net.zone', exported.replaceAll('example.org', 'example.net'));
  expect(await ask()).toMatchObject({ domains: ['example.org', 'example.net'], files: [] });
  expect(await ask('example.net')).toMatchObject({
    domains: [],
    files: [{ title: 'example.net (example.net.zone)' }],
  });
});

it('is a command that returns text in other editors', async () => {
  const initialize = { initializationOptions: { trusted: true } };
  const { client } = await startSession(pulling, { [uri]: exported }, { initialize });
  const explain = (text: unknown) =>
    client.sendRequest('workspace/executeCommand', { command: 'zonewise.explainBounce', arguments: [text] });
  expect(await explain(line)).toMatch(/^Gmail refused mail[^]*\n {2}DKIM: missing\n/);
  expect(await explain('hello')).toMatch(/^No SMTP reply/);
  expect(await explain(7)).toBeNull();
});
