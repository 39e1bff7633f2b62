import { CodeActionKind, commands, workspace, type CodeAction, type Range, type TextDocument } from 'vscode';
import { ok } from '../assert';
import { eventually, finding, noFinding, open, replace } from '../editor';

suite('quick fixes', () => {
  test('of a finding are offered and change the text', async () => {
    const document = await open('example.com.zone');
    const { range } = await finding(document, 'spf/pass-all');
    const actions = await actionsAt(document, range, CodeActionKind.QuickFix);
    const edit = actions.find((action) => action.edit !== undefined)?.edit;
    ok(edit, `one of these is an edit: ${actions.map(({ title }) => title).join(', ')}`);
    ok(await workspace.applyEdit(edit), 'the edit is applied');
    ok(!document.getText().includes('+all'), `+all is gone: ${document.getText()}`);
    await noFinding(document, 'spf/pass-all');
  });

  test('that are safe are applied all at once', async () => {
    const document = await open('example.com.zone');
    await replace(document, 'v=DMARC1', 'v=dmarc1');
    const { range } = await finding(document, 'dmarc/version');
    const kind = CodeActionKind.SourceFixAll.append('zonewise');
    const [fixAll] = await actionsAt(document, range, kind);
    ok(fixAll?.edit, 'there is a source action with an edit');
    await workspace.applyEdit(fixAll.edit);
    ok(document.getText().includes('"v=DMARC1;'), 'what was plainly meant is written');
    ok(document.getText().includes('+all'), 'what changes the meaning is left alone');
    await noFinding(document, 'dmarc/version');
  });
});

function actionsAt(document: TextDocument, range: Range, kind: CodeActionKind): Promise<readonly CodeAction[]> {
  return eventually(kind.value, async () => {
    const command = 'vscode.executeCodeActionProvider';
    const found = await commands.executeCommand<CodeAction[]>(command, document.uri, range, kind.value, 50);
    return found.length > 0 ? found : undefined;
  });
}
