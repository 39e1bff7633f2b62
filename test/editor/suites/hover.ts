import { commands, MarkdownString, type Hover, type TextDocument } from 'vscode';
import { ok } from '../assert';
import { eventually, finding, open } from '../editor';

suite('hover', () => {
  test('teaches what a mechanism does, and where that is written', async () => {
    const document = await open('example.com.zone');
    await finding(document, 'spf/no-ptr');
    const text = await hoverOn(document, 'ptr');
    ok(text.includes('ptr'), `the hover names the mechanism: ${text}`);
    ok(/rfc ?7208/i.test(text), `the hover names the RFC: ${text}`);
  });
});

async function hoverOn(document: TextDocument, word: string): Promise<string> {
  const position = document.positionAt(document.getText().indexOf(word) + 1);
  const hovers = await eventually('a hover', async () => {
    const found = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position);
    return found.length > 0 ? found : undefined;
  });
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((part) => (part instanceof MarkdownString ? part.value : '')).join('\n');
}
