import { commands, Selection, window, type TextDocument } from 'vscode';
import { equal, ok } from '../assert';
import { eventually, finding, open, repeatUntilDone } from '../editor';

suite('wizards', () => {
  test('create a record with the keyboard alone, and write nothing before the end', async () => {
    const document = await mailZone();
    const before = document.getText();
    const running = commands.executeCommand('zonewise.addDmarcRecord', document.uri.toString(), 'example.com.');
    await acceptUntil(() => document.getText() !== before);
    await running;
    const added = document
      .getText()
      .split('\n')
      .filter((line) => !before.includes(line));
    equal(added.length, 1);
    ok(
      /^_dmarc.*"v=DMARC1; p=none; rua=mailto:postmaster@example\.com"$/.test(added[0] ?? ''),
      `this: ${added[0] ?? ''}`,
    );
  });

  test('go back a step, and can be left without a trace', async () => {
    const document = await mailZone();
    const before = document.getText();
    const running = commands.executeCommand('zonewise.addSpfRecord', document.uri.toString(), 'example.com.');
    await pause();
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await pause();
    await commands.executeCommand('workbench.action.quickInputBack');
    await pause();
    await repeatUntilDone('workbench.action.closeQuickOpen', running);
    equal(document.getText(), before);
  });

  test('are offered where a record is missing', async () => {
    const document = await mailZone();
    const { range } = await finding(document, 'domain/missing-dkim');
    const found = await eventually('the action', async () => {
      const command = 'vscode.executeCodeActionProvider';
      const actions = await commands.executeCommand<{ title: string }[]>(command, document.uri, range);
      return actions.find(({ title }) => title === 'Add a DKIM key step by step…');
    });
    ok(found, 'there is one');
  });
});

/** The zone without its DMARC record. */
async function mailZone(): Promise<TextDocument> {
  const document = await open('mail.zone');
  const editor = await window.showTextDocument(document);
  editor.selection = new Selection(0, 0, 0, 0);
  return document;
}

/** Accepts each step as it is proposed. */
async function acceptUntil(isDone: () => boolean): Promise<void> {
  await eventually('the last step', async () => {
    await pause();
    if (isDone()) return true;
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return undefined;
  });
}

/** For the next step to be shown. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 500));
}
