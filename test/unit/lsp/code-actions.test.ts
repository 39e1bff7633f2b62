import { expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { pulling, startSession } from './session';

const uri = 'file:///zones/example.com.zone';
const text = `$ORIGIN example.com.
@ 60 SOA ns1 hostmaster 1 7200 3600 1209600 3600
@ 60 MX 10 mail
@ 60 TXT "v=spf1 mx -all"
`;
const old = `$ORIGIN example.com.\n@ 60 SOA ns1 hostmaster 1 7200 3600 1209600 3600\n_dmarc 60 TXT "v=DMARC1; p=reject"\n`;

async function actionsAtMx(files: Record<string, string>, initializationOptions: object): Promise<CodeAction[]> {
  const session = await startSession(pulling, files, { initialize: { initializationOptions } });
  await session.open(uri, text);
  return session.client.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: { line: 2, character: 9 }, end: { line: 2, character: 9 } },
    context: { diagnostics: [] },
  });
}

it('copies from a file that is not open', async () => {
  const actions = await actionsAtMx({ 'file:///zones/backup/export.txt': old }, { trusted: true });
  const copy = actions.find(({ title }) => title === 'Copy `_dmarc` from export.txt');
  expect(copy?.edit?.changes?.[uri]?.[0]?.newText).toBe('_dmarc 60 TXT "v=DMARC1; p=reject"\n');
});

it('offers wizards only to an editor that runs them', async () => {
  const commands = async (options: object) => {
    const actions = await actionsAtMx({}, options);
    return actions.flatMap(({ command }) => command?.command ?? []);
  };
  const [first] = await commands({ runsWizards: true });
  expect(first).toMatch(/^zonewise\.add/);
  expect(await commands({})).toEqual(['zonewise.explainRule', 'zonewise.explainRule']);
});

it('gives the steps of a wizard, and its edit at the end', async () => {
  const session = await startSession(pulling);
  const { client } = session;
  await session.open(uri, text);
  const ask = (answers: unknown) => client.sendRequest('zonewise/wizardStep', { wizard: 'dmarc', uri, answers });
  expect(await ask({})).toMatchObject({ kind: 'pick', id: 'policy' });
  expect(await ask({ policy: ['none'], addresses: [''] })).toMatchObject({
    kind: 'done',
    edit: { changes: { [uri]: [{ newText: '_dmarc 60 TXT "v=DMARC1; p=none"\n' }] } },
  });
  expect(await client.sendRequest('zonewise/wizardStep', { wizard: 'none', answers: 7 })).toBeNull();
  expect(await client.sendRequest('zonewise/wizardStep', null)).toBeNull();
});

it('leaves room for the reason of an ignore comment where one is required', async () => {
  const config = (value: object) => ({ 'file:///zones/zonewise.json': JSON.stringify(value) });
  const ignoring = async (value: object) => {
    const actions = await actionsAtMx(config(value), { trusted: true });
    const [edit] = actions.find(({ title }) => title.startsWith('Ignore'))?.edit?.changes?.[uri] ?? [];
    return edit?.newText;
  };
  expect(await ignoring({})).toMatch(/^; zonewise-ignore [a-z]+\/[a-z-]+\n$/);
  expect(await ignoring({ requireReason: true })).toMatch(
    /^; zonewise-ignore [a-z]+\/[a-z-]+: give the reason here\n$/,
  );
});
