import { expect, it, vi } from 'vitest';
import type { CodeAction, CodeLens, Diagnostic, InlayHint } from 'vscode-languageserver';
import { Network } from '../../../server/src/dns/network';
import {
  REMOVE_SPF_TERMS,
  SPF_TREE,
  TREES_CHANGED,
  type SpfTreeReply,
} from '../../../server/src/lsp/protocol/spf-tree';
import { FakeClock, FakeResolver, records } from '../dns/fakes';
import { pulling, startSession, type TestSession } from './session';

const uri = 'file:///zones/example.com.zone';
const text = '$ORIGIN example.com.\n@ TXT "v=spf1 include:b.test -all"\n';
const textDocument = { uri };

const lenses = async ({ client }: TestSession) => {
  const found = await client.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument });
  expect(found.map(({ command }) => command)).toEqual(found.map(() => undefined));
  return Promise.all(found.map((lens) => client.sendRequest<CodeLens>('codeLens/resolve', lens)));
};
const hints = ({ client }: TestSession) => {
  const range = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };
  return client.sendRequest<InlayHint[]>('textDocument/inlayHint', { textDocument, range });
};
const tree = ({ client }: TestSession, of = uri) =>
  client.sendRequest<SpfTreeReply>(SPF_TREE, { uri: of, position: { line: 1, character: 0 } });

it('puts a lens over each SPF record; a click shows its tree', async () => {
  const session = await startSession(pulling);
  await session.open(uri, text);
  const start = { line: 1, character: 0 };
  expect(await lenses(session)).toEqual([
    {
      range: { start, end: start },
      data: uri,
      command: {
        title: 'SPF: at least 1 of 10 lookups, 0 of 2 void, 26 octets, ends -all',
        command: 'zonewise.showSpfTree',
        arguments: [uri, start],
      },
    },
  ]);
});

it('offers the tree among the fixes of a record over the limit, and nowhere else', async () => {
  const session = await startSession(pulling);
  const terms = Array.from({ length: 11 }, (_, i) => `exists:e${String(i)}.test`).join(' ');
  const actions = async (record: string) => {
    const at = `file:///zones/${String(record.length)}.zone`;
    await session.open(at, `$ORIGIN example.com.\n@ TXT "${record}"\n`);
    const range = { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } };
    const { items } = await session.client.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri: at },
    });
    const found = await session.client.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: at },
      range,
      context: { diagnostics: items },
    });
    return { at, found: found.filter(({ command }) => command?.command === 'zonewise.showSpfTree') };
  };
  const { at, found } = await actions(`v=spf1 ${terms} -all`);
  const title = 'Show the SPF tree';
  const position = { line: 1, character: 14 + terms.lastIndexOf('exists') };
  expect(found).toMatchObject([
    {
      title,
      kind: 'quickfix',
      diagnostics: [{ code: 'spf/too-many-lookups' }],
      command: { title, command: 'zonewise.showSpfTree', arguments: [at, position] },
    },
  ]);
  expect(found[0]?.edit).toBeUndefined();
  expect((await actions('v=spf1 ptr +all')).found).toEqual([]);
});

it('puts a hint after each term that costs', async () => {
  const session = await startSession(pulling);
  await session.open(uri, text);
  expect(await hints(session)).toMatchObject([
    { position: { line: 1, character: 28 }, label: '≥1', paddingLeft: true },
  ]);
});

it('shows neither where they are switched off', async () => {
  const off = { codeLens: { enabled: false }, inlayHints: { enabled: false } };
  const workspace = { ...pulling.workspace, configuration: true };
  const session = await startSession({ ...pulling, workspace }, {}, { settings: off });
  await session.open(uri, text);
  await vi.waitFor(async () => expect(await lenses(session)).toEqual([]), 5000);
  expect(await hints(session)).toEqual([]);
});

it('gives the tree as plain data, and reports where there is none', async () => {
  const session = await startSession(pulling);
  await session.open(uri, text);
  await session.open('file:///zones/empty.zone', '@ MX 10 mail\n');
  const at = { uri, range: { start: { line: 1, character: 14 }, end: { line: 1, character: 28 } } };
  expect((await tree(session)).tree).toMatchObject({
    title: 'SPF tree of example.com',
    root: { label: 'example.com', cost: '≥1/10', children: [{ label: 'include:b.test', state: 'unknown', at }, {}] },
  });
  expect(await tree(session, 'file:///zones/empty.zone')).toEqual({
    texts: expect.objectContaining({ none: 'This file contains no SPF record.' }) as unknown,
  });
});

it('requests lenses again when another file is edited that they depend on', async () => {
  const workspace = { ...pulling.workspace, codeLens: { refreshSupport: true } };
  const session = await startSession({ ...pulling, workspace });
  let asked = 0;
  session.client.onRequest('workspace/codeLens/refresh', () => {
    asked++;
    return null;
  });
  await vi.waitFor(() => expect(asked).toBe(1), 5000);
  await session.open(uri, text);
  expect((await lenses(session))[0]?.command?.title).toContain('at least 1 of 10');
  const other = 'file:///zones/b.test.zone';
  await session.open(other, '$ORIGIN b.test.\n@ TXT "v=spf1 mx -all"\n');
  await session.client.sendRequest('textDocument/diagnostic', { textDocument: { uri: other } });
  await vi.waitFor(() => expect(asked).toBe(2), 5000);
  expect((await lenses(session))[0]?.command?.title).toContain('SPF: 2 of 10');
});

it('requests everything again once when DNS has answered', async () => {
  const resolver = new FakeResolver({ 'TXT b.test': records(['v=spf1 ip4:192.0.2.0/24 -all']) });
  const refreshSupport = true;
  const workspace = { ...pulling.workspace, codeLens: { refreshSupport }, inlayHint: { refreshSupport } };
  const network = new Network(resolver, { clock: new FakeClock() });
  const session = await startSession({ ...pulling, workspace }, {}, { network });
  const asked: string[] = [];
  for (const view of ['codeLens', 'inlayHint']) {
    session.client.onRequest(`workspace/${view}/refresh`, () => {
      asked.push(view);
      return null;
    });
  }
  session.client.onNotification(TREES_CHANGED, () => void asked.push('tree'));
  await vi.waitFor(() => expect(asked).toEqual(['codeLens', 'inlayHint']), 5000);
  await session.open(uri, text);
  expect((await tree(session)).tree?.root.cost).toBe('≥1/10');
  await session.client.sendNotification('textDocument/didSave', { textDocument });
  await vi.waitFor(() => expect(asked.slice(2)).toEqual(['codeLens', 'inlayHint', 'tree']), 5000);
  expect((await lenses(session))[0]?.command?.title).toContain('SPF: 1 of 10 lookups, 0 of 2 void');
  expect((await tree(session)).tree?.root.cost).toBe('1/10');
});

it('has terms removed by the editor, in the version that they were chosen in', async () => {
  const workspace = { ...pulling.workspace, workspaceEdit: { documentChanges: true } };
  const session = await startSession({ ...pulling, workspace });
  const edits: unknown[] = [];
  let applied = true;
  session.client.onRequest('workspace/applyEdit', ({ edit }: { edit: unknown }) => {
    edits.push(edit);
    return { applied };
  });
  await session.open(uri, text);
  const remove = (of: string) =>
    session.client.sendRequest(REMOVE_SPF_TERMS, {
      uri,
      position: { line: 1, character: 6 },
      leftOut: { of, terms: [0] },
    });
  expect(await remove('v=spf1 include:b.test -all')).toEqual({});
  const range = { start: { line: 1, character: 13 }, end: { line: 1, character: 28 } };
  expect(edits).toEqual([
    { documentChanges: [{ textDocument: { uri, version: 1 }, edits: [{ range, newText: '' }] }] },
  ]);
  const refusal = 'The record has changed since its terms were chosen. Nothing was removed.';
  expect(await remove('v=spf1 mx -all')).toEqual({ refusal });
  applied = false;
  expect(await remove('v=spf1 include:b.test -all')).toEqual({ refusal });
});
