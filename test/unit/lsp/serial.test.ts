import { expect, it } from 'vitest';
import { pulling, startSession } from './session';

const uri = 'file:///zones/example.com.zone';
const ZONE = '$ORIGIN example.com.\n$TTL 1h\n@ SOA ns1.example.net. host.example.net. 7 4h 1h 2w 1h\n';

it('increases the serial on command', async () => {
  const session = await startSession(pulling);
  const edits: unknown[] = [];
  session.client.onRequest('workspace/applyEdit', ({ edit }: { edit: unknown }) => {
    edits.push(edit);
    return { applied: true };
  });
  await session.open(uri, ZONE);
  expect(await session.client.sendRequest('zonewise/increaseSerial', { uri })).toBe(true);
  expect(JSON.stringify(edits)).toContain('"newText":"8"');
  expect(await session.client.sendRequest('zonewise/increaseSerial', { uri: 'file:///zones/other.zone' })).toBe(false);
});

it('offers the next serial at the SOA', async () => {
  const session = await startSession(pulling);
  await session.open(uri, ZONE);
  const at = { line: 2, character: 42 };
  const actions = await session.client.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: at, end: at },
    context: { diagnostics: [] },
  });
  expect(JSON.stringify(actions)).toContain('Increase the serial to 8');
});

it('compares with what the editor has of the last commit, in a trusted workspace', async () => {
  for (const trusted of [true, false]) {
    const initialize = { initializationOptions: { trusted } };
    const session = await startSession(pulling, {}, { initialize });
    await session.open(uri, `${ZONE}www A 192.0.2.1\n`);
    await session.client.sendNotification('zonewise/committed', { files: [{ uri, text: ZONE }, { uri: 4 }, null] });
    const report = await session.client.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    expect(JSON.stringify(report).includes('zone/serial-not-increased')).toBe(trusted);
  }
});
