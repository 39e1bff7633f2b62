import { commands, TabInputWebview, window, workspace } from 'vscode';
import { ok } from '../assert';
import { eventually, open, repeatUntilDone } from '../editor';

const reply =
  '** a@gmail.com F=<office@example.com> R=dnslookup T=remote_smtp H=gmail-smtp-in.l.google.com [192.0.2.1]: SMTP error ' +
  'from remote mail server after end of data: 550-5.7.26 This message does not have authentication information';

suite('bounces', () => {
  teardown(() => window.tabGroups.close(panels()));

  test('are explained from a log, in a panel whose links lead to the records', async () => {
    await open('mail.zone');
    const log = await workspace.openTextDocument({ language: 'plaintext', content: `noise\n${reply}\n` });
    await window.showTextDocument(log);
    await commands.executeCommand('zonewise.explainBounce');
    await eventually('its title', () => panels().find(({ label }) => label === 'Refused message'));
    await commands.executeCommand('zonewise.followBounceLink', 0);
    // Visible, not active: a panel that is slow to load takes the focus back when it is ready.
    await eventually('the zone', () =>
      window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith('.zone')),
    );
  });

  test('are requested where there is none, and may be left out', async () => {
    await open('mail.zone');
    const running = commands.executeCommand('zonewise.explainBounce');
    await repeatUntilDone('workbench.action.closeQuickOpen', running);
    ok(panels().length === 0, 'there is no panel');
  });
});

function panels() {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('zonewise.bounce'));
}
