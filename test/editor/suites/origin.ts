import { commands, workspace, type TextDocument } from 'vscode';
import { equal, ok } from '../assert';
import { eventually, open, repeatUntilDone } from '../editor';

suite('the name of a zone', () => {
  test('is proposed as it is known, and written to the settings', async () => {
    const document = await open('example.com.zone');
    const asking = commands.executeCommand('zonewise.setOrigin');
    await repeatUntilDone('workbench.action.acceptSelectedQuickOpenItem', asking);
    await eventually('the setting', () => origins(document)['example.com.zone'] === 'example.com' || undefined);
    await workspace.getConfiguration('zonewise', document.uri).update('origins', undefined);
    ok(origins(document)['example.com.zone'] === undefined, 'the setting is gone');
  });

  test('stays as it is where the question is left', async () => {
    const document = await open('example.com.zone');
    const asking = commands.executeCommand('zonewise.setOrigin');
    await repeatUntilDone('workbench.action.closeQuickOpen', asking);
    equal(origins(document), {});
  });
});

function origins(document: TextDocument): Readonly<Record<string, string>> {
  return workspace.getConfiguration('zonewise', document.uri).get<Record<string, string>>('origins', {});
}
