import { expect, it, vi } from 'vitest';
import {
  MAIL_STATUS,
  MAIL_STATUS_CHANGED,
  type MailStatusItem,
  type MailStatusReply,
} from '../../../server/src/lsp/protocol/mail-status';
import { NETWORK_STATE, type NetworkStateParams } from '../../../server/src/lsp/protocol/network';
import type { NetworkOptions } from '../../../server/src/lsp/session';
import { pulling, startSession, type TestSession } from './session';

const uri = 'file:///zones/shop.example.zone';
const HEAD = '$ORIGIN shop.example.\n$TTL 300\n@ SOA ns host 1 3600 600 86400 60\n';
const KEY = 'MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE='.slice(16);
const TEXT = `${HEAD}@ MX 10 mail
@ TXT "v=spf1 ip4:192.0.2.7 -all"
mail A 192.0.2.7
k1._domainkey TXT "v=DKIM1; k=ed25519; p=${KEY}"
`;

const status = ({ client }: TestSession) => client.sendRequest<MailStatusReply>(MAIL_STATUS);

/** Rows as lines: state, label, text, where the record is, what can be added. */
function draw(items: readonly MailStatusItem[], indent = ''): string[] {
  return items.flatMap(({ state, label, text, at, lacks, children }) => {
    const place = at === undefined ? '' : ` @${at.uri.replace(/.*\//, '')}:${String(at.range.start.line + 1)}`;
    const add = lacks === undefined ? '' : ` +${lacks}`;
    return [`${indent}${state} ${label}: ${text}${place}${add}`, ...draw(children, `${indent}  `)];
  });
}

it('shows each domain with its records, their places, and what is missing', async () => {
  const session = await startSession(pulling);
  await session.open(uri, TEXT);
  const { domains } = await status(session);
  expect(domains.map(({ domain, state }) => `${domain} ${state}`)).toEqual(['shop.example bad']);
  expect(draw(domains[0]?.protocols ?? [])).toEqual([
    'good MX: mail.shop.example @shop.example.zone:4',
    expect.stringMatching(/^good SPF: 0 of 10 .* @shop.example.zone:5$/),
    'good DKIM: k1 (Ed25519) @shop.example.zone:7',
    '  good k1: k1 (Ed25519) @shop.example.zone:7',
    'bad DMARC: missing +dmarc',
    'optional MTA-STS: missing',
    'optional TLS-RPT: missing',
    'optional BIMI: missing',
  ]);
});

it.each([
  ['leads back', '7 PTR mail.shop.example.', 'good PTR: 192.0.2.7 is mail.shop.example @2.0.192.zone:4'],
  ['is missing', '8 PTR mail.shop.example.', 'bad PTR: 192.0.2.7 has no PTR record'],
  [
    'leads elsewhere',
    '7 PTR ns.shop.example.',
    'bad PTR: 192.0.2.7 is ns.shop.example, which has a different address @2.0.192.zone:4',
  ],
])('reverse DNS of the workspace that %s', async (_name, record, expected) => {
  const session = await startSession(pulling);
  await session.open(uri, TEXT);
  const reverse = `$ORIGIN 2.0.192.in-addr.arpa.\n$TTL 300\n@ SOA ns.shop.example. host 1 3600 600 86400 60\n${record}\n`;
  await session.open('file:///zones/2.0.192.zone', reverse);
  const { domains } = await status(session);
  expect(domains.map(({ domain }) => domain)).toEqual(['shop.example']);
  expect(draw(domains[0]?.protocols ?? []).at(-1)).toBe(expected);
});

it('does not call missing what an alias or another zone may hold', async () => {
  const session = await startSession(pulling);
  await session.open(uri, `${HEAD}_dmarc CNAME shop.vendor.test.\n_mta-sts CNAME x.vendor.test.\nsub MX 10 mail\n`);
  const { domains } = await status(session);
  const states = domains[0]?.protocols.map(({ label, state }) => `${label} ${state}`);
  expect(states).toContain('DMARC unknown');
});

it('gives a subdomain the policy of its organization', async () => {
  const session = await startSession(pulling);
  const text = `${HEAD}_dmarc TXT "v=DMARC1; p=none; sp=reject"\nnews MX 10 mail\nnews TXT "v=spf1 -all"\n`;
  await session.open(uri, text.replaceAll('shop.example', 'shop.com'));
  const { domains } = await status(session);
  const news = domains.find(({ domain }) => domain === 'news.shop.com');
  expect(draw(news?.protocols ?? [])[3]).toMatch(/^good DMARC: `p=reject`.*:4$/);
});

it('notifies the client that shows it', async () => {
  const session = await startSession(pulling);
  await session.open(uri, TEXT);
  const changed = vi.fn();
  session.client.onNotification(MAIL_STATUS_CHANGED, changed);
  await status(session);
  await session.client.sendNotification('workspace/didChangeConfiguration', { settings: {} });
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
});

it('reports the network, and its recovery', async () => {
  const made: NetworkOptions[] = [];
  const session = await startSession(pulling, {}, { onNetwork: (options) => made.push(options) });
  const states: string[] = [];
  session.client.onNotification(NETWORK_STATE, ({ state, text }: NetworkStateParams) => {
    states.push(`${state} ${text}`.trim());
  });
  await vi.waitFor(() => expect(made.length).toBe(1));
  made[0]?.onDeniesAll();
  made[0]?.onRecovered();
  await vi.waitFor(() => expect(states.length).toBe(2));
  expect(states).toEqual([expect.stringMatching(/^denies-all DNS here denies every name/), 'good']);
});
