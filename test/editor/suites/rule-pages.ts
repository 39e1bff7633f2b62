import { commands, Uri, window, workspace } from 'vscode';
import { ok } from '../assert';
import { eventually, open } from '../editor';

suite('rule pages', () => {
  test('are virtual documents', async () => {
    await open('example.com.zone');
    const page = await workspace.openTextDocument(Uri.parse('zonewise-rule:/spf/no-ptr.md'));
    ok(page.getText().startsWith('# spf/no-ptr\n'), `its text: ${page.getText().slice(0, 50)}`);
  });

  test('open from a finding', async () => {
    await open('example.com.zone');
    await commands.executeCommand('zonewise.explainRule', 'spf/no-ptr');
    const isPage = ({ label }: { readonly label: string }) => label.includes('no-ptr');
    const tab = await eventually('the page', () => window.tabGroups.all.flatMap(({ tabs }) => tabs).find(isPage));
    await window.tabGroups.close(tab);
  });

  test('do not exist for other paths', async () => {
    await open('example.com.zone');
    const page = await workspace.openTextDocument(Uri.parse('zonewise-rule:/../package.json'));
    ok(page.getText() === '', 'nothing is read');
  });
});
