import { expect, it } from 'vitest';
import type { CodeLens, InitializeResult } from 'vscode-languageserver';
import { RawSession } from './raw-session';

const uri = 'file:///zones/a.zone';
const text = '$ORIGIN example.com.\n@ TXT "v=spf1 include:b.test -all"\n';

async function offered(params: object): Promise<InitializeResult['capabilities']> {
  const { result } = await new RawSession().initialize(params);
  return (result as InitializeResult).capabilities;
}

it('offers pulled diagnostics only to a client that can pull', async () => {
  expect((await offered({})).diagnosticProvider).toBeUndefined();
  expect((await offered({ capabilities: { textDocument: { diagnostic: {} } } })).diagnosticProvider).toMatchObject({
    identifier: 'zonewise',
  });
});

it('offers tokens of whole documents only to a client that does not request what it shows', async () => {
  const requesting = (requests: object) => ({ capabilities: { textDocument: { semanticTokens: { requests } } } });
  expect((await offered(requesting({ full: true }))).semanticTokensProvider).toMatchObject({ full: { delta: true } });
  expect((await offered(requesting({ full: true, range: true }))).semanticTokensProvider).toMatchObject({
    full: false,
  });
});

it('leaves the command of a lens to an editor that has it', async () => {
  expect((await offered({})).executeCommandProvider).toEqual({
    commands: ['zonewise.showSpfTree', 'zonewise.explainRule', 'zonewise.explainBounce'],
  });
  expect(
    (await offered({ initializationOptions: { showsTrees: true, showsPages: true, explainsBounces: true } }))
      .executeCommandProvider,
  ).toBeUndefined();
});

it('runs the command of a lens where the editor cannot', async () => {
  const session = new RawSession();
  await session.initialize();
  await session.open(uri, text);
  const lenses = (await session.request('textDocument/codeLens', { textDocument: { uri } })).result as CodeLens[];
  const lens = (await session.request('codeLens/resolve', lenses[0])).result as CodeLens;
  const { result } = await session.request('workspace/executeCommand', lens.command);
  expect(result).toBe(
    [
      'SPF tree of example.com',
      'at least 1 of 10 lookups, 0 of 2 void, 26 octets, ends -all',
      'example.com  ≥1/10  (this file)',
      '  include:b.test  ≥1  (unknown)',
      '  -all',
    ].join('\n'),
  );
});
