import { describe, expect, it } from 'vitest';
import type { CompletionList, DocumentSymbol, TextEdit, WorkspaceSymbol } from 'vscode-languageserver/node';
import { pulling, startSession } from './session';

const uri = 'file:///zones/example.com.zone';
const ZONE =
  '$ORIGIN example.com.\n$TTL 300\n@ SOA ns host 1 3600 600 86400 60\n@   NS ns\nns A 192.0.2.1\n  AAAA 2001:db8::1\n';

describe('symbols', () => {
  it('lists names with their records', async () => {
    const session = await startSession(pulling);
    await session.open(uri, ZONE);
    const symbols = await session.client.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    expect(symbols.map(({ name, detail, children }) => [name, detail, children?.map((child) => child.name)])).toEqual([
      ['$ORIGIN example.com.', '', undefined],
      ['$TTL 300', '', undefined],
      ['example.com', 'SOA, NS', ['SOA', 'NS']],
      ['ns.example.com', 'A, AAAA', ['A', 'AAAA']],
    ]);
    for (const { range, selectionRange } of symbols) {
      expect(selectionRange.start.line >= range.start.line && selectionRange.end.line <= range.end.line).toBe(true);
    }
  });

  it('finds records of the workspace', async () => {
    const session = await startSession(pulling);
    await session.open(uri, ZONE);
    const found = await session.client.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: 'nsaaaa' });
    expect(found.map(({ name, containerName }) => `${name} ${containerName ?? ''}`)).toEqual(['ns.example.com AAAA']);
  });
});

describe('formatting', () => {
  const request = { textDocument: { uri }, options: { tabSize: 2, insertSpaces: true } };

  it('aligns columns', async () => {
    const session = await startSession(pulling);
    await session.open(uri, ZONE);
    const edits = await session.client.sendRequest<TextEdit[]>('textDocument/formatting', request);
    const lines = ZONE.split('\n');
    for (const { range, newText } of edits.toReversed()) {
      const { line, character } = range.start;
      lines[line] = (lines[line] ?? '').slice(0, character) + newText + (lines[line] ?? '').slice(range.end.character);
    }
    expect(lines.slice(2, 6)).toEqual([
      '@  SOA  ns host 1 3600 600 86400 60',
      '@  NS   ns',
      'ns A    192.0.2.1',
      '   AAAA 2001:db8::1',
    ]);
  });

  it('follows the settings', async () => {
    const settings = { format: { align: false, ttl: 'units' } };
    const session = await startSession({ ...pulling, workspace: { configuration: true } }, {}, { settings });
    await session.open(uri, 'a   3600 A 192.0.2.1\n');
    await session.client.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    const edits = await session.client.sendRequest<TextEdit[]>('textDocument/formatting', request);
    expect(edits.map(({ newText }) => newText)).toEqual([' ', '1h']);
  });

  it('formats the record before a line end that is typed', async () => {
    const session = await startSession(pulling);
    await session.open(uri, 'a   A   192.0.2.1\n\n');
    const position = { line: 1, character: 0 };
    const edits = await session.client.sendRequest<TextEdit[]>('textDocument/onTypeFormatting', {
      ...request,
      position,
      ch: '\n',
    });
    expect(edits.map(({ range }) => range.start.line)).toEqual([0, 0]);
  });
});

describe('completion', () => {
  it('writes snippets for clients that support them, and the word for others', async () => {
    for (const [snippetSupport, text] of [
      [true, 'A ${1:address}'],
      [false, 'A '],
    ] as const) {
      const completion = { completionItem: { snippetSupport } };
      const session = await startSession({ textDocument: { completion } });
      await session.open(uri, 'www IN \n');
      const position = { line: 0, character: 7 };
      const { items } = await session.client.sendRequest<CompletionList>('textDocument/completion', {
        textDocument: { uri },
        position,
      });
      const edit = items.find(({ label }) => label === 'A')?.textEdit;
      expect(edit?.newText).toBe(text);
    }
  });
});
