import { commands } from 'vscode';
import { equal, ok } from '../assert';
import { eventually, finding, open } from '../editor';

suite('Increase Serial', () => {
  test('counts as the zone does', async () => {
    const document = await open('example.com.zone');
    await finding(document, 'spf/pass-all');
    await commands.executeCommand('zonewise.increaseSerial');
    const serial = await eventually('another serial', () => {
      const found = /hostmaster[.]example[.]com[.] (\d+) /.exec(document.getText())?.[1];
      return found === '2026010101' ? undefined : found;
    });
    ok(/^20\d{6}01$/.test(serial), `the first of a day: ${serial}`);
    await commands.executeCommand('workbench.action.files.revert');
  });

  test('changes nothing in a file that is not a zone', async () => {
    const document = await open('notes.txt');
    const before = document.getText();
    await commands.executeCommand('zonewise.increaseSerial');
    equal(document.getText(), before);
  });
});
