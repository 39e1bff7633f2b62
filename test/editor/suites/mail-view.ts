import { commands, Selection, window } from 'vscode';
import { equal, ok } from '../assert';
import { eventually, open } from '../editor';

suite('Mail Authentication', () => {
  // The tests after this one type into an editor, and a slow editor may open a wizard late.
  teardown(async () => {
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  });

  test('leads from a domain to its records', async () => {
    await open('move/old.zone');
    // Keys that arrive before the view is drawn select another row: they are pressed again.
    const shown = await eventually('the MX record', async () => {
      await unselect();
      await selectRow(1);
      const { activeTextEditor: editor } = window;
      if (editor === undefined || editor.selection.isEmpty) return undefined;
      return /MX|mail/.test(editor.document.lineAt(editor.selection.start.line).text) ? editor : undefined;
    });
    ok(shown.document.uri.path.endsWith('.zone'), `a zone: ${shown.document.uri.path}`);
  });

  test('writes nothing where the wizard that a missing record opens is left', async () => {
    const document = await open('move/new.zone');
    const before = document.getText();
    await selectRow(3);
    await pause();
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await pause();
    equal(document.getText(), before);
  });
});

/** Shows the domain of the current file, and selects the row that many below it. */
async function selectRow(count: number): Promise<void> {
  await commands.executeCommand('zonewise.showMailAuthentication');
  await pause();
  for (let row = 0; row < count; row++) await commands.executeCommand('list.focusDown');
  await commands.executeCommand('list.select');
  await pause();
}

async function unselect(): Promise<void> {
  const { activeTextEditor: editor } = window;
  if (editor !== undefined) editor.selection = new Selection(0, 0, 0, 0);
  await pause();
}

/** For the view to be drawn. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 800));
}
