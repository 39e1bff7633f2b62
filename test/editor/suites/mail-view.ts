import { commands, extensions } from 'vscode';
import { ok } from '../assert';
import { open } from '../editor';

suite('Mail Authentication', () => {
  test('is shown for the domains of open files, and refreshed', async () => {
    await open('move/old.zone');
    await commands.executeCommand('zonewise.showMailAuthentication');
    await commands.executeCommand('zonewise.refreshMailStatus');
    ok(extensions.getExtension('zonewise.zonewise')?.isActive, 'the extension is active');
  });
});
