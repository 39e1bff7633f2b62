import { commands, extensions } from 'vscode';
import { ok } from '../assert';
import { finding, noFinding, open, replace } from '../editor';

suite('server', () => {
  test('is started by the first zone file', async () => {
    await open('example.com.zone');
    ok(extensions.getExtension('zonewise.zonewise')?.isActive, 'the extension is active');
  });

  test('can be restarted, and works on', async () => {
    const document = await open('example.com.zone');
    await finding(document, 'spf/pass-all');
    await commands.executeCommand('zonewise.restartServer');
    await replace(document, '+all', '-all');
    await noFinding(document, 'spf/pass-all');
    await finding(document, 'spf/no-ptr');
  });
});
