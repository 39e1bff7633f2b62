import { expect, it, vi } from 'vitest';
import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver';
import { ORIGIN, type OriginReply } from '../../../server/src/lsp/protocol/zone';
import { startSession } from './session';

const FOLDER = 'file:///z/';
const RECORDS = '$TTL 300\n@ SOA ns h 1 2 3 4 5\n@ NS ns\n';

/** Opens `zones/a` in a folder with these files; `expectOrigin` waits for a reply. */
async function openZone(files: Record<string, string>, settings: unknown = {}, locale = 'en') {
  const byUri = Object.fromEntries(Object.entries(files).map(([path, text]) => [FOLDER + path, text]));
  const session = await startSession({ workspace: { configuration: true } }, byUri, {
    settings,
    locale,
    initialize: { workspaceFolders: [{ uri: FOLDER.slice(0, -1), name: 'z' }] },
  });
  const uri = `${FOLDER}zones/a`;
  await session.open(uri, RECORDS);
  const expectOrigin = async (expected: OriginReply) => {
    await vi.waitFor(async () => {
      expect(await session.client.sendRequest(ORIGIN, { uri })).toEqual(expected);
    }, 5000);
  };
  return { session, byUri, expectOrigin };
}

const UNKNOWN: OriginReply = {
  origin: null,
  by: 'unknown',
  reason: 'no `$ORIGIN`, and nothing else names the zone',
};

it('answers what a zone is called, and follows the configuration of its server', async () => {
  const { session, byUri, expectOrigin } = await openZone({});
  await expectOrigin(UNKNOWN);
  const project = `${FOLDER}named.conf`;
  byUri[project] = 'view "lan" { zone "example.com" { file "zones/a"; }; };';
  await session.client.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: project, type: FileChangeType.Created }],
  });
  const reason = 'from `named.conf`, view `lan`';
  await expectOrigin({ origin: 'example.com', by: 'project', reason, project });
});

it('takes the name from the settings', async () => {
  const { expectOrigin } = await openZone({}, { origins: { 'zones/*': 'example.net' } }, 'ro');
  await expectOrigin({ origin: 'example.net', by: 'setting', reason: 'setat în `zonewise.origins`' });
});

it('takes the name from a zonewise.json, whose patterns are relative to its folder', async () => {
  const { expectOrigin } = await openZone({ 'zones/zonewise.json': '{ "origins": { "a": "example.org." } }' });
  await expectOrigin({ origin: 'example.org', by: 'setting', reason: 'set in `zonewise.origins`' });
});

it('answers nothing for other documents, and for what is not a request', async () => {
  const { session } = await openZone({});
  expect(await session.client.sendRequest(ORIGIN, { uri: `${FOLDER}other` })).toBeNull();
  expect(await session.client.sendRequest(ORIGIN, 7)).toBeNull();
});
