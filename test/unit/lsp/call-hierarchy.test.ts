import { expect, it } from 'vitest';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
} from 'vscode-languageserver/node';
import { pulling, startSession } from './session';

const uri = 'file:///zones/example.com.zone';
const ZONE = '$ORIGIN example.com.\n@ TXT "v=spf1 include:_spf.example.com -all"\n_spf TXT "v=spf1 mx -all"\n';

it('leads from a record to those it includes, and back', async () => {
  const session = await startSession(pulling);
  const { client } = session;
  await session.open(uri, ZONE);
  const position = { line: 1, character: 10 };
  const [item] = await client.sendRequest<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', {
    textDocument: { uri },
    position,
  });
  expect(item).toMatchObject({ name: 'example.com', detail: '2 of 10 lookups', uri });
  const [call] = await client.sendRequest<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });
  expect(call?.to).toMatchObject({ name: '_spf.example.com', range: { start: { line: 2, character: 10 } } });
  expect(call?.fromRanges[0]?.start).toEqual({ line: 1, character: 14 });
  const [caller] = await client.sendRequest<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', {
    item: call?.to,
  });
  expect(caller?.from.name).toBe('example.com');
});

it('is nowhere outside of SPF records, and survives an item that is not ours', async () => {
  const session = await startSession(pulling);
  const { client } = session;
  await session.open(uri, ZONE);
  const prepare = { textDocument: { uri }, position: { line: 0, character: 3 } };
  expect(await client.sendRequest('textDocument/prepareCallHierarchy', prepare)).toBeNull();
  for (const data of [
    undefined,
    { uri: 1 },
    { uri: 'file:///gone.zone', offset: 0, path: [] },
    { uri, offset: 30, path: ['x'] },
  ])
    expect(await client.sendRequest('callHierarchy/outgoingCalls', { item: { data } })).toEqual([]);
});
