import { expect, it, vi } from 'vitest';
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import { Network } from '../../../server/src/dns/network';
import { failing, FakeClock, FakeResolver, records } from '../dns/fakes';
import { pulling, startSession, type TestSession } from './session';

const uri = 'file:///zones/a.example.zone';
const eleven = Array.from({ length: 11 }, (_, i) => `exists:%{i}.h${String(i)}.test`).join(' ');

async function start(resolver: FakeResolver) {
  let offline = 0;
  const network = new Network(resolver, { clock: new FakeClock(), onOffline: () => offline++ });
  const session = await startSession(pulling, {}, { network });
  let refreshes = 0;
  session.client.onRequest('workspace/diagnostic/refresh', () => {
    refreshes++;
    return null;
  });
  await session.open(uri, '@ TXT "v=spf1 include:b.example -all"\n');
  // The first one indicates that settings have arrived.
  await vi.waitFor(() => expect(refreshes).toBe(1), 5000);
  return { session, said: () => ({ refreshes, offline }) };
}

async function rules({ client }: TestSession): Promise<unknown[]> {
  const report = await client.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  return report.kind === 'full' ? report.items.map(({ code }) => code) : [];
}

const save = ({ client }: TestSession) => client.sendNotification('textDocument/didSave', { textDocument: { uri } });

it('queries DNS after a save and not before, and then requests one refresh', async () => {
  const resolver = new FakeResolver({ 'TXT b.example': records([`v=spf1 ${eleven} -all`]) });
  const { session, said } = await start(resolver);
  expect(await rules(session)).toEqual([]);
  expect(resolver.asked).toEqual([]);
  await save(session);
  await vi.waitFor(() => expect(said().refreshes).toBe(2), 5000);
  expect(await rules(session)).toEqual(['spf/too-many-lookups']);
  expect(said().refreshes).toBe(2);
});

it('queries DNS when nothing was typed for a while', async () => {
  const resolver = new FakeResolver();
  const { session } = await start(resolver);
  await rules(session);
  await vi.waitFor(() => expect(resolver.asked).toEqual(['TXT b.example']), 10_000);
});

it('answers at once without a network, reports it once, and does not insist', async () => {
  const resolver = new FakeResolver();
  resolver.otherwise = failing('timeout');
  const { session, said } = await start(resolver);
  expect(await rules(session)).toEqual([]);
  await save(session);
  await vi.waitFor(() => expect(said().offline).toBe(1), 5000);
  await save(session);
  await save(session);
  expect(await rules(session)).toEqual([]);
  expect(resolver.asked).toHaveLength(1);
  expect(said()).toEqual({ refreshes: 1, offline: 1 });
});
