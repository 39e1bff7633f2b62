import { describe, expect, it } from 'vitest';
import type { DocumentHighlight, Location, LocationLink, WorkspaceEdit } from 'vscode-languageserver/node';
import { pulling, startSession } from './session';

const uri = 'file:///zones/example.com.zone';
const ZONE = '$ORIGIN example.com.\n@ SOA ns host 1 3600 600 86400 60\n@ MX 10 mail\nmail A 192.0.2.1\n';
const at = { textDocument: { uri }, position: { line: 2, character: 9 } };
const range = (line: number, start: number, end: number) => ({
  start: { line, character: start },
  end: { line, character: end },
});

async function open(capabilities: object = {}) {
  const session = await startSession({ ...pulling, textDocument: { ...pulling.textDocument, ...capabilities } });
  await session.open(uri, ZONE);
  return session;
}

describe('a name', () => {
  it('leads to its definition, with the whole name marked where the client shows it', async () => {
    const { client } = await open();
    expect(await client.sendRequest<Location[]>('textDocument/definition', at)).toEqual([
      { uri, range: range(3, 0, 4) },
    ]);
    const linking = await open({ definition: { linkSupport: true } });
    expect(await linking.client.sendRequest<LocationLink[]>('textDocument/definition', at)).toEqual([
      {
        originSelectionRange: range(2, 8, 12),
        targetUri: uri,
        targetRange: range(3, 0, 16),
        targetSelectionRange: range(3, 0, 4),
      },
    ]);
  });

  it('has references and highlights', async () => {
    const { client } = await open();
    const context = { includeDeclaration: false };
    expect(await client.sendRequest<Location[]>('textDocument/references', { ...at, context })).toEqual([
      { uri, range: range(2, 8, 12) },
    ]);
    const found = await client.sendRequest<DocumentHighlight[]>('textDocument/documentHighlight', at);
    expect(found.map(({ kind, range: { start } }) => [start.line, kind])).toEqual([
      [2, 2],
      [3, 3],
    ]);
  });

  it('is renamed, with the version of open documents', async () => {
    const session = await startSession({ ...pulling, workspace: { workspaceEdit: { documentChanges: true } } });
    await session.open(uri, ZONE);
    const edit = await session.client.sendRequest<WorkspaceEdit>('textDocument/rename', { ...at, newName: 'mx' });
    expect(edit.documentChanges).toEqual([
      {
        textDocument: { uri, version: 1 },
        edits: [
          { range: range(2, 8, 12), newText: 'mx' },
          { range: range(3, 0, 4), newText: 'mx' },
        ],
      },
    ]);
  });

  it('is refused with the reason, before and after the new name is typed', async () => {
    const { client, result } = await open({ rename: { prepareSupport: true } });
    expect(result.capabilities.renameProvider).toEqual({ prepareProvider: true });
    const apex = { ...at, position: { line: 1, character: 0 } };
    await expect(client.sendRequest('textDocument/prepareRename', apex)).rejects.toThrow('the name of a whole zone');
    await expect(client.sendRequest('textDocument/rename', { ...at, newName: 'a b' })).rejects.toThrow(
      '`a b` is not a valid domain name',
    );
  });

  it('is nowhere in a document that is not open', async () => {
    const { client } = await startSession(pulling);
    expect(await client.sendRequest('textDocument/definition', at)).toEqual([]);
  });
});
