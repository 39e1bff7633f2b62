import { commands, TabInputTextDiff, window, workspace, type Uri } from 'vscode';
import { equal, ok } from '../assert';
import { eventually, open, repeatUntilDone } from '../editor';

suite('Compare Mail Records', () => {
  test('shows what is missing, and copies it over', async () => {
    const [before, after] = [await open('move/old.zone'), await open('move/new.zone')];
    await commands.executeCommand('zonewise.compareMailRecordsWith', before.uri, [before.uri, after.uri]);
    const diff = await eventually('the comparison', () => diffs()[0]);
    const [left, right] = await Promise.all([textOf(diff.original), textOf(diff.modified)]);
    ok(left.includes('mail._domainkey.shop.example. TXT "v=DKIM1;'), `the key is on the left: ${left}`);
    equal(right, left.replace(/^mail\._domainkey.*\n/m, ''));

    await eventually('the diff editor', () => (isComparing() ? true : undefined));
    await eventually('the copied key', async () => {
      const copying = commands.executeCommand('zonewise.copyMailRecordsRight');
      // If it were accepted before its items arrive, the list would be empty.
      await repeatUntilDone('workbench.action.acceptSelectedQuickOpenItem', copying, 2000);
      return after.getText().includes('mail._domainkey') || undefined;
    });
    await eventually('the sides to agree', async () => (await textOf(diff.modified)) === left || undefined);
  });

  test('reports that two domains cannot be compared', async () => {
    const [one, other] = [await open('example.com.zone'), await open('move/old.zone')];
    await commands.executeCommand('zonewise.compareMailRecordsWith', one.uri, [one.uri, other.uri]);
    const titles = () => window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    await eventually(
      'the comparison',
      () => titles().some((title) => title.includes('example.com.zone ↔')) || undefined,
    );
  });
});

function isComparing(): boolean {
  return window.activeTextEditor?.document.uri.scheme === 'zonewise-compare';
}

function diffs(): TabInputTextDiff[] {
  const inputs = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  return inputs.flatMap((input) => {
    return input instanceof TabInputTextDiff && input.original.scheme === 'zonewise-compare' ? [input] : [];
  });
}

async function textOf(uri: Uri): Promise<string> {
  return (await workspace.openTextDocument(uri)).getText();
}
