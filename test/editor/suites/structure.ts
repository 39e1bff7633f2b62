import {
  commands,
  Selection,
  window,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Position,
  type SelectionRange,
  type SemanticTokens,
  type SignatureHelp,
  type TextDocument,
} from 'vscode';
import { equal, ok } from '../assert';
import { eventually, open } from '../editor';

suite('the structure of a zone file', () => {
  test('folds, and is an outline for breadcrumbs and sticky lines', async () => {
    const document = await open('names.zone');
    const folds = await ask<FoldingRange[]>('vscode.executeFoldingRangeProvider', document);
    equal(folds.map(({ start, end }) => [start, end]).slice(0, 3), [
      [0, 1],
      [2, 11],
      [4, 7],
    ]);
    const symbols = await ask<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document);
    ok(
      symbols.some(({ name }) => name === 'mail.example.net'),
      'the outline has names',
    );
  });

  test('grows a selection from a label to the record', async () => {
    const document = await open('names.zone');
    const position = positionOf(document, 'mail.example.net include');
    const [range] = await ask<SelectionRange[]>('vscode.executeSelectionRangeProvider', document, [position]);
    ok(range, 'there is a selection');
    const steps: string[] = [];
    for (let at: SelectionRange | undefined = range; at !== undefined; at = at.parent)
      steps.push(document.getText(at.range));
    equal(steps.slice(0, 3), ['mail', 'mail.example.net', 'a:mail.example.net']);
  });

  test('has links to standards', async () => {
    const document = await open('names.zone');
    const links = await ask<DocumentLink[]>('vscode.executeLinkProvider', document);
    equal(
      links.map(({ target }) => target?.toString(true)),
      ['https://www.rfc-editor.org/rfc/rfc7208.html#section-5', 'https://www.rfc-editor.org/rfc/rfc1035.html'],
    );
  });

  test('distinguishes the parts of an SPF record', async () => {
    const document = await open('names.zone');
    const tokens = await eventually('tokens', async () => {
      const command = 'vscode.provideDocumentSemanticTokens';
      const found = await commands.executeCommand<SemanticTokens | undefined>(command, document.uri);
      return found !== undefined && found.data.length > 0 ? found : undefined;
    });
    equal(tokens.data[0], 7);
    equal(tokens.data[2], 'v=spf1'.length);
  });

  test('shows the fields of the record that is typed', async () => {
    const document = await open('names.zone');
    const position = positionOf(document, ' mail\n', 1);
    const help = await eventually('a signature', () => {
      const command = 'vscode.executeSignatureHelpProvider';
      return commands.executeCommand<SignatureHelp | undefined>(command, document.uri, position, ' ');
    });
    equal([help.signatures[0]?.label, help.activeParameter], ['MX preference exchange', 1]);
  });

  test('is sorted when asked, each comment with its record', async () => {
    const document = await open('names.zone');
    const before = document.getText();
    await eventually('the server', async () => {
      const found = await commands.executeCommand<unknown[]>('vscode.executeFoldingRangeProvider', document.uri);
      return found.length > 0 || undefined;
    });
    await commands.executeCommand('zonewise.sortRecords');
    const after = await eventually('an edit', () => {
      const text = document.getText();
      return text === before ? undefined : text;
    });
    ok(after.indexOf('imap IN') < after.indexOf('mail IN A'), `sorted by name: ${after}`);
    equal(after.split('\n').sort(), before.split('\n').sort());
  });
});

suite('typing in a zone file', () => {
  test('closes quotes in text data, and not inside of a string', async () => {
    await typeAtEnd('new IN TXT "', 'new IN TXT ""');
    await typeAtEnd('new IN TXT bare "', 'new IN TXT bare ""');
  });

  test('selects a whole name as a word', async () => {
    const document = await open('names.zone');
    const editor = await window.showTextDocument(document);
    const start = positionOf(document, 'mail.example.net.', 0);
    editor.selection = new Selection(start, start);
    await commands.executeCommand('cursorWordEndRightSelect');
    equal(document.getText(editor.selection), 'mail.example.net.');
  });
});

/**
 * Types as on a keyboard, again until the last line is as expected: keys reach the editor only while it has the focus, and
 * it closes quotes only in text that it has tokenized.
 */
async function typeAtEnd(keys: string, expected: string): Promise<void> {
  await eventually(`the line ${expected}`, async () => {
    const document = await open('names.zone');
    const editor = await window.showTextDocument(document);
    const end = document.lineAt(document.lineCount - 1).range.end;
    editor.selection = new Selection(end, end);
    await commands.executeCommand('type', { text: keys });
    const { text } = document.lineAt(document.lineCount - 1);
    await commands.executeCommand('workbench.action.files.revert');
    return text === expected || undefined;
  });
}

/** The answer of a provider, once the server has one. */
function ask<T extends readonly unknown[]>(command: string, document: TextDocument, ...rest: unknown[]): Promise<T> {
  return eventually(command, async () => {
    const found = await commands.executeCommand<T | undefined>(command, document.uri, ...rest);
    return found === undefined || found.length === 0 ? undefined : found;
  });
}

function positionOf(document: TextDocument, text: string, shift = 1): Position {
  const offset = document.getText().indexOf(text);
  ok(offset >= 0, `the document says ${text}`);
  return document.positionAt(offset + shift);
}
