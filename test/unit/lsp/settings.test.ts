import { expect, it } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver/node';
import { CONFIG_KEYS } from '../../../server/src/config/read-config';
import { settings } from '../../../server/src/config/settings';
import { startSession, type TestSession } from './session';

// Every setting and every key of a zonewise.json changes what an editor sees. A key that nothing reads fails here.

const uri = 'file:///zones/example.com.zone';
const closed = 'file:///zones/parts/closed.zone';
const ZONE =
  'first 3600 TXT "v=spf1 include:first.example.com -all"\n$ORIGIN example.com.\n$TTL 3600\n@   SOA ns host 1 3600 600 86400 60\n@ NS ns\n@ NS ns.example.net.\nns 3600 A 192.0.2.1\n@ TXT "v=spf1 ptr include:a.test -all"\nbig TXT "v=spf1 include:mailgun.org include:_spf.google.com include:sendgrid.net include:amazonses.com include:spf.brevo.com include:spf.protection.outlook.com -all"\nbad TXT "v=spf1 +all" ; zonewise-ignore spf/pass-all\n';
const CLIENT: ClientCapabilities = { textDocument: {}, workspace: { configuration: true } };
const document = { textDocument: { uri } };
const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const format = { ...document, options: { tabSize: 2, insertSpaces: true } };

/** What of a session each setting changes, and a value that is not its default. */
const PROBES: Readonly<Record<string, readonly [value: unknown, probe: Probe]>> = {
  language: ['ro', findings],
  rules: [{ 'spf/no-ptr': 'error' }, findings],
  include: [['parts/*.zone'], findings],
  // Only then the first record does not include itself.
  origins: [{ '*.zone': 'example.org' }, findings],
  // The last record is over the limit by DNS and the known senders.
  'dns.mode': ['off', findings],
  'dns.servers': [['192.0.2.53'], network],
  'dns.dohUrl': ['https://dns.example/dns-query', network],
  'codeLens.enabled': [false, (session) => lens(session)],
  'inlayHints.enabled': [
    false,
    ({ session }) => ask(session, 'textDocument/inlayHint', { ...document, range: everything }),
  ],
  'inlayHints.fullNames': [
    true,
    ({ session }) => ask(session, 'textDocument/inlayHint', { ...document, range: everything }),
  ],
  'serial.increaseOnSave': [true, (seen) => editsOnSave(seen)],
  'format.align': [false, ({ session }) => ask(session, 'textDocument/formatting', format)],
  'format.ttl': ['units', ({ session }) => ask(session, 'textDocument/formatting', format)],
};

/** Values of the keys that only a zonewise.json has. */
const FOLDER_ONLY: Readonly<Record<string, unknown>> = {
  overrides: [{ rules: { 'spf/no-ptr': 'off' } }],
  exclude: ['**'],
  extends: 'base.json',
  requireReason: true,
};

interface Seen {
  readonly session: TestSession;
  readonly published: ReadonlyMap<string, unknown>;
  readonly networks: readonly unknown[];
}

type Probe = (seen: Seen) => unknown;

it('has a probe for every setting that the server reads', () => {
  const read = settings.filter(({ client }) => client !== true).map(({ key }) => key);
  expect(Object.keys(PROBES).toSorted()).toEqual(read.toSorted());
});

it.each(Object.entries(PROBES))('zonewise.%s changes what the editor sees', async (key, [value, probe]) => {
  const [group = '', name] = key.split('.');
  const changed = await look({ settings: { [group]: name === undefined ? value : { [name]: value } } });
  expect(await probe(changed)).not.toEqual(await probe(await unchanged()));
});

it.each(CONFIG_KEYS)('%s in a zonewise.json changes what the editor sees', async (key) => {
  const [value] = PROBES[key] ?? [FOLDER_ONLY[key]];
  const changed = await look({ config: JSON.stringify({ [key]: value }) });
  expect(findings(changed)).not.toEqual(findings(await unchanged()));
});

let known: Promise<Seen> | undefined;

function unchanged(): Promise<Seen> {
  return (known ??= look({}));
}

async function look({ settings: given = {}, config }: { settings?: unknown; config?: string }): Promise<Seen> {
  const published = new Map<string, unknown>();
  const networks: unknown[] = [];
  const base = { 'file:///zones/base.json': '{ "rules": { "spf/no-ptr": "error" } }' };
  const files = { [closed]: ZONE, ...base, ...(config !== undefined && { 'file:///zones/zonewise.json': config }) };
  const session = await startSession(CLIENT, files, {
    settings: given,
    onNetwork: ({ servers, dohUrl }) => networks.push({ servers, dohUrl }),
  });
  session.client.onNotification('textDocument/publishDiagnostics', (params: { uri: string; diagnostics: unknown }) => {
    published.set(params.uri, params.diagnostics);
  });
  await session.open(uri, ZONE);
  // Findings are pushed a moment after the last change.
  for (let wait = 0; wait < 40 && !published.has(uri); wait++) await pause(25);
  await pause(200);
  return { session, published, networks };
}

function findings({ published }: Seen): unknown {
  return [...published].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function network({ networks }: Seen): unknown {
  return networks.at(-1);
}

function lens({ session }: Seen): Promise<unknown> {
  return ask(session, 'textDocument/codeLens', document);
}

/** What is done to an edited document before it is saved. */
async function editsOnSave({ session }: Seen): Promise<unknown> {
  const change = { range: { start: { line: 2, character: 5 }, end: { line: 2, character: 9 } }, text: '7200' };
  await session.client.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [change],
  });
  return ask(session, 'textDocument/willSaveWaitUntil', { ...document, reason: 1 });
}

function ask({ client }: TestSession, method: string, params: object): Promise<unknown> {
  return client.sendRequest(method, params);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
