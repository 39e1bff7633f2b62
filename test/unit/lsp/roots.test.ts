import { expect, it } from 'vitest';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { rootsOf } from '../../../server/src/lsp/roots';
import { startSession } from './session';

it('takes the folders of a client in whichever way it names them', () => {
  const folder = { uri: 'file:///zones', name: 'zones' };
  expect(rootsOf({ workspaceFolders: [folder], rootUri: 'file:///other' })).toEqual(['file:///zones/']);
  expect(rootsOf({ workspaceFolders: null, rootUri: 'file:///zones/' })).toEqual(['file:///zones/']);
  expect(rootsOf({ workspaceFolders: [], rootUri: null, rootPath: '/srv/my zones' })).toEqual([
    'file:///srv/my%20zones/',
  ]);
  expect(rootsOf({ rootPath: 'C:\\dns' })).toEqual(['file:///C:/dns/']);
  expect(rootsOf({ rootPath: '\\\\host\\dns' })).toEqual(['file://host/dns/']);
  expect(rootsOf({ rootUri: null, rootPath: null })).toEqual([]);
});

const uri = 'file:///zones/sub/a.zone';
const files = {
  'file:///zones/sub/mail.inc': '@ TXT "v=spf1 ptr -all"\n',
  'file:///zones/zonewise.json': '{ "rules": { "spf/no-ptr": "error" } }',
};

it.each([
  ['workspaceFolders', { workspaceFolders: [{ uri: 'file:///zones', name: 'z' }] }],
  ['rootUri', { workspaceFolders: null, rootUri: 'file:///zones' }],
  ['rootPath', { workspaceFolders: null, rootPath: '/zones' }],
  ['no folder', { workspaceFolders: null }],
])('reads includes and zonewise.json: %s', async (_, initialize) => {
  const session = await startSession({}, files, { initialize });
  const pushed = new Map<string, unknown>();
  session.client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    const { uri: of, diagnostics } = params;
    pushed.set(
      of,
      diagnostics.map(({ code, severity }) => [code, severity]),
    );
  });
  await session.open(uri, '$INCLUDE mail.inc\n');
  await expect.poll(() => pushed.get('file:///zones/sub/mail.inc'), { timeout: 5000 }).toEqual([['spf/no-ptr', 1]]);
});
