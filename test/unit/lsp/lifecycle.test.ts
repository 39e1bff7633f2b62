import { expect, it } from 'vitest';
import { RawSession } from './raw-session';

const hover = { textDocument: { uri: 'file:///zones/a.zone' }, position: { line: 0, character: 0 } };

it('refuses requests before initialize', async () => {
  const session = new RawSession();
  expect((await session.request('textDocument/hover', hover)).error?.code).toBe(-32002);
  expect((await session.request('shutdown', undefined)).error?.code).toBe(-32002);
  expect((await session.initialize()).error).toBeUndefined();
});

it('drops notifications before initialize', async () => {
  const session = new RawSession();
  await session.open('file:///zones/a.zone', '@ TXT "v=spf1 ptr -all"\n');
  await session.initialize({ capabilities: { textDocument: { diagnostic: {} } } });
  const pulled = await session.request('textDocument/diagnostic', { textDocument: { uri: 'file:///zones/a.zone' } });
  expect(pulled.result).toMatchObject({ items: [] });
});

it('refuses an initialize without parameters, and waits for a better one', async () => {
  const session = new RawSession();
  expect((await session.request('initialize', undefined)).error?.code).toBe(-32602);
  expect((await session.request('initialize', [5])).error?.code).toBe(-32602);
  expect((await session.initialize({ capabilities: null })).error).toBeUndefined();
});

it('accepts one initialize only', async () => {
  const session = new RawSession();
  await session.initialize();
  expect((await session.initialize()).error?.code).toBe(-32600);
});

it('refuses requests after shutdown', async () => {
  const session = new RawSession();
  await session.initialize();
  expect(await session.request('shutdown', undefined)).toMatchObject({ result: null });
  expect((await session.request('textDocument/hover', hover)).error?.code).toBe(-32600);
  expect((await session.initialize()).error?.code).toBe(-32600);
});

it('requires nothing of a client that declared nothing', async () => {
  const session = new RawSession();
  await session.initialize();
  await session.open('file:///zones/a.zone', '@ TXT "v=spf1 ptr -all"\n');
  await expect.poll(() => session.pushed('file:///zones/a.zone'), { timeout: 5000 }).toEqual(['spf/no-ptr']);
  expect(session.asked.filter((method) => !method.startsWith('zonewise/'))).toEqual([]);
});

it('handles what was sent with initialize when it has loaded the rest', async () => {
  const session = new RawSession();
  const uri = 'file:///zones/example.com.zone';
  const text = '@ TXT "v=spf1 ~al"\n';
  const [initialized, , , symbols] = await Promise.all([
    session.request('initialize', { processId: null, rootUri: null, capabilities: {} }),
    session.notify('initialized', {}),
    session.open(uri, text),
    session.request('textDocument/documentSymbol', { textDocument: { uri } }),
  ]);
  expect(initialized.result).toHaveProperty('capabilities');
  expect(symbols.result).toMatchObject([{ name: expect.stringContaining('example.com') as string }]);
});
