import { commands, Range, type CodeLens, type InlayHint } from 'vscode';
import { equal, ok } from '../assert';
import { eventually, open } from '../editor';

suite('SPF counts', () => {
  test('are above the record, with a way to its tree, and after its terms', async () => {
    const document = await open('example.com.zone');
    const lens = await eventually('a code lens', async () => {
      const found = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
      return found.find(({ command }) => command?.title.startsWith('SPF: '));
    });
    equal(lens.command?.command, 'zonewise.showSpfTree');
    ok(document.lineAt(lens.range.start.line).text.includes('v=spf1'), 'the lens is over the record');

    const whole = new Range(0, 0, document.lineCount, 0);
    const hints = await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
    ok(
      hints.some(({ label }) => label === '+1'),
      `a term costs one lookup: ${JSON.stringify(hints)}`,
    );
  });
});
