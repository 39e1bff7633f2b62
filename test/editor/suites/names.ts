import {
  commands,
  Location,
  Position,
  workspace,
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type DocumentHighlight,
  type LocationLink,
  type TextDocument,
  type WorkspaceEdit,
} from 'vscode';
import { equal, ok } from '../assert';
import { eventually, open } from '../editor';

suite('names', () => {
  test('lead to their definition', async () => {
    const document = await open('names.zone');
    const [found] = await ask<(Location | LocationLink)[]>('vscode.executeDefinitionProvider', document, 'mail\n');
    ok(found, 'there is a definition');
    equal(
      lineOf(document, found instanceof Location ? found.range.start : found.targetRange.start),
      'mail IN A 192.0.2.25',
    );
    const none = await commands.executeCommand<unknown[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      new Position(0, 3),
    );
    equal(none.length, 0);
  });

  test('have references and highlights', async () => {
    const document = await open('names.zone');
    const found = await ask<Location[]>('vscode.executeReferenceProvider', document, 'mail IN A');
    equal(
      found.map(({ range }) => range.start.line + 1),
      [7, 8, 11, 12],
    );
    const highlights = await ask<DocumentHighlight[]>('vscode.executeDocumentHighlights', document, 'mail IN A');
    equal(highlights.length, 4);
  });

  test('are renamed wherever they are meant, and not where that would join two names', async () => {
    const document = await open('names.zone');
    const position = positionOf(document, 'mail IN A');
    const rename = (to: string) =>
      commands.executeCommand<WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, position, to);
    await eventually('the server', () => findDefinition(document));
    ok(await workspace.applyEdit(await rename('mx1')), 'the edit is applied');
    const text = document.getText();
    for (const part of ['MX 10 mx1\n', 'a:mx1.example.net ', 'mx1 IN A', 'CNAME mx1.example.net.']) {
      ok(text.includes(part), `${part} in ${text}`);
    }
    const refusal = await rename('ns1').then(
      () => '',
      (error: unknown) => String(error),
    );
    ok(refusal.includes('already has records'), `the reason is given: ${refusal}`);
  });

  test('of SPF records are a call hierarchy', async () => {
    const document = await open('names.zone');
    const [item] = await ask<CallHierarchyItem[]>('vscode.prepareCallHierarchy', document, 'v=spf1 ip4');
    ok(item, 'there is a record');
    equal(item.name, '_spf.example.net');
    const callers = await commands.executeCommand<CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', item);
    equal(
      callers.map(({ from }) => `${from.name}, ${from.detail ?? ''}`),
      ['example.net, 2 of 10 lookups'],
    );
    const [root] = callers;
    const called = await commands.executeCommand<CallHierarchyOutgoingCall[]>(
      'vscode.provideOutgoingCalls',
      root?.from,
    );
    equal(
      called.map(({ to }) => to.name),
      ['_spf.example.net'],
    );
  });
});

/** The answer of a provider at the first place of a text, once the server has one. */
function ask<T extends readonly unknown[]>(command: string, document: TextDocument, text: string): Promise<T> {
  return eventually(command, async () => {
    const found = await commands.executeCommand<T | undefined>(command, document.uri, positionOf(document, text));
    return found === undefined || found.length === 0 ? undefined : found;
  });
}

async function findDefinition(document: TextDocument): Promise<true | undefined> {
  const position = positionOf(document, 'mail IN A');
  const found = await commands.executeCommand<unknown[]>('vscode.executeDefinitionProvider', document.uri, position);
  return found.length > 0 || undefined;
}

function positionOf(document: TextDocument, text: string): Position {
  const offset = document.getText().indexOf(text);
  ok(offset >= 0, `the document says ${text}`);
  return document.positionAt(offset + 1);
}

function lineOf(document: TextDocument, { line }: Position): string {
  return document.lineAt(line).text;
}
