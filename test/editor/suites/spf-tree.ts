import { commands, TabInputWebview, window } from 'vscode';
import { eventually, open } from '../editor';

suite('SPF tree', () => {
  test('is shown beside the record, and goes with its tab', async () => {
    await open('example.com.zone');
    await commands.executeCommand('zonewise.showSpfTree');
    const tab = await eventually('the panel', () => panels()[0]);
    await window.tabGroups.close(tab);
    await eventually('the panel to go', () => panels().length === 0 || undefined);
  });
});

function panels() {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('zonewise.spfTree'));
}
