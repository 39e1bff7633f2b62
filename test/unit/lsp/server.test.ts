import { expect, it, vi } from 'vitest';
import type {
  CodeAction,
  DocumentDiagnosticReport,
  FullDocumentDiagnosticReport,
  Hover,
  PublishDiagnosticsParams,
} from 'vscode-languageserver';
import { pulling, startSession, type TestSession } from './session';

const uri = 'file:///zones/example.com.zone';
const text = '@ TXT "v=spf1 ptr -all"\n';

async function pull({ client }: TestSession, of = uri): Promise<FullDocumentDiagnosticReport['items']> {
  const report = await client.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri: of },
  });
  return report.kind === 'full' ? report.items : [];
}

it('announces its capabilities', async () => {
  const { result } = await startSession(pulling);
  expect(result.capabilities.diagnosticProvider).toEqual({
    identifier: 'zonewise',
    interFileDependencies: true,
    workspaceDiagnostics: false,
  });
});

it('answers a pull at once, with the rule, its range and the section of the standard', async () => {
  const session = await startSession(pulling);
  await session.open(uri, text);
  expect(await pull(session)).toMatchObject([
    {
      code: 'spf/no-ptr',
      source: 'zonewise',
      severity: 2,
      tags: [2],
      codeDescription: { href: 'https://www.rfc-editor.org/rfc/rfc7208.html#section-5.5' },
      range: { start: { line: 0, character: 14 }, end: { line: 0, character: 17 } },
    },
  ]);
});

it('follows edits', async () => {
  const session = await startSession(pulling);
  await session.open(uri, text);
  const range = { start: { line: 0, character: 14 }, end: { line: 0, character: 17 } };
  await session.client.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range, text: 'mx' }],
  });
  expect(await pull(session)).toEqual([]);
});

it('never pushes for an open document of a client that pulls', async () => {
  const session = await startSession(pulling);
  const pushed: PublishDiagnosticsParams[] = [];
  session.client.onNotification(
    'textDocument/publishDiagnostics',
    (params: PublishDiagnosticsParams) => void pushed.push(params),
  );
  await session.open(uri, text);
  await pull(session);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(pushed).toEqual([]);
});

it('pushes to a client that cannot pull', async () => {
  const session = await startSession({});
  const pushed: PublishDiagnosticsParams[] = [];
  session.client.onNotification(
    'textDocument/publishDiagnostics',
    (params: PublishDiagnosticsParams) => void pushed.push(params),
  );
  await session.open(uri, text);
  await vi.waitFor(() => {
    expect(pushed.at(-1)?.diagnostics.map(({ code }) => code)).toEqual(['spf/no-ptr']);
  }, 5000);
});

it('reads an included file, and pushes what is found in it because it is not open', async () => {
  const mail = 'file:///zones/mail.inc';
  const session = await startSession(pulling, { [mail]: text });
  const pushed = new Map<string, PublishDiagnosticsParams>();
  session.client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    pushed.set(params.uri, params);
  });
  await session.open(uri, '$INCLUDE mail.inc\n');
  await vi.waitFor(() => {
    expect(pushed.get(mail)?.diagnostics.map(({ code }) => code)).toEqual(['spf/no-ptr']);
  }, 5000);
});

it('offers fixes with their edits, the safe ones as preferred', async () => {
  const session = await startSession(pulling);
  await session.open(uri, '@ TXT "v=spf1 mx –all"\n');
  const [diagnostic] = await pull(session);
  if (diagnostic === undefined) throw new Error('nothing found');
  const actions = await session.client.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: diagnostic.range,
    context: { diagnostics: [diagnostic] },
  });
  expect(actions[0]).toMatchObject({
    title: 'Replace with `-`',
    kind: 'quickfix',
    isPreferred: true,
    diagnostics: [{ code: 'txt/typographic-character' }],
    edit: { changes: { [uri]: [{ range: diagnostic.range, newText: '-' }] } },
  });
});

it('fixes all that is safe on request only', async () => {
  const session = await startSession(pulling);
  await session.open(uri, '@ TXT "v=spf1 mx –all"\n');
  const ask = (only?: string[]) =>
    session.client.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
    });
  expect((await ask()).map(({ kind }) => kind)).not.toContain('source.fixAll.zonewise');
  expect((await ask(['source.fixAll'])).map(({ kind }) => kind)).toEqual(['source.fixAll.zonewise']);
});

it('hovers', async () => {
  const session = await startSession(pulling);
  await session.open(uri, text);
  const hover = await session.client.sendRequest<Hover>('textDocument/hover', {
    textDocument: { uri },
    position: { line: 0, character: 15 },
  });
  expect(hover.range).toEqual({ start: { line: 0, character: 14 }, end: { line: 0, character: 17 } });
  expect(JSON.stringify(hover.contents)).toContain('ptr');
});

it('uses the editor’s language', async () => {
  const session = await startSession(pulling, {}, { locale: 'ro' });
  await session.open(uri, '@ TXT v=spf1 mx -all\n');
  expect((await pull(session))[0]?.message).toMatch(/ghilimele/);
});

it('heeds zonewise.json', async () => {
  const session = await startSession(pulling, { 'file:///zones/zonewise.json': '{"rules": {"spf/no-ptr": "error"}}' });
  await session.open(uri, text);
  await vi.waitFor(async () => {
    expect((await pull(session)).map(({ severity }) => severity)).toEqual([1]);
  }, 5000);
});

it('recognises a zone file by name, by the ids of other editors, and by content as it is typed', async () => {
  const session = await startSession(pulling);
  const codes = async (of: string) => (await pull(session, of)).map(({ code }) => code);
  await session.open('file:///zones/b.zone', text, '');
  await session.open('file:///zones/vim', text, 'bindzone');
  await session.open('file:///zones/notes', 'just text\n', 'plaintext');
  expect(await codes('file:///zones/b.zone')).toEqual(['spf/no-ptr']);
  expect(await codes('file:///zones/vim')).toEqual(['spf/no-ptr']);
  expect(await codes('file:///zones/notes')).toEqual([]);
  await session.client.sendNotification('textDocument/didChange', {
    textDocument: { uri: 'file:///zones/notes', version: 2 },
    contentChanges: [{ text: `$ORIGIN example.com.\n${text}` }],
  });
  expect(await codes('file:///zones/notes')).toEqual(['spf/no-ptr']);
});
