import { expect, it, vi } from 'vitest';
import type { ClientCapabilities, PublishDiagnosticsParams } from 'vscode-languageserver';
import { startSession, type SessionOptions } from './session';

const zone = '@ TXT "v=spf1 ptr -all"\n';

/** Starts a session with these files and gives what was pushed last, as `code: message`, by file name. */
async function pushedFor(
  files: Readonly<Record<string, string>>,
  capabilities: ClientCapabilities = {},
  options: SessionOptions = {},
) {
  const uris = Object.entries(files).map(([name, text]): [string, string] => [`file:///zones/${name}`, text]);
  const session = await startSession(capabilities, Object.fromEntries(uris), options);
  const pushed = new Map<string, readonly string[]>();
  session.client.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
    const texts = diagnostics.map(
      ({ code, message }) => `${String(code)}: ${typeof message === 'string' ? message : message.value}`,
    );
    pushed.set(uri.slice('file:///zones/'.length), texts);
  });
  return { session, pushed };
}

it('reports what is wrong in a zonewise.json, with the language that it sets', async () => {
  const { pushed } = await pushedFor({
    'sub/zonewise.json': '{ "language": "ro", "langage": "ro", "rules": { "caa/*": "off" } }',
  });
  await vi.waitFor(
    () =>
      expect(pushed.get('sub/zonewise.json')).toEqual([
        'config/invalid: Cheie necunoscută: `langage`; nu are niciun efect.',
      ]),
    5000,
  );
});

it('checks the files that a zonewise.json includes, relative to its folder', async () => {
  const { pushed } = await pushedFor({
    'sub/zonewise.json': '{ "include": ["parts/*"] }',
    'sub/parts/mail': zone,
    'parts/no': zone,
  });
  await vi.waitFor(() => expect([...pushed.keys()]).toEqual(['sub/parts/mail']), 5000);
});

it('checks the files that the settings include', async () => {
  const settings = { include: ['**/*.zone'] };
  const { pushed } = await pushedFor(
    { 'a.zone': zone, 'b.txt': zone },
    { workspace: { configuration: true } },
    { settings },
  );
  await vi.waitFor(() => expect([...pushed.keys()]).toEqual(['a.zone']), 5000);
});

it('uses the language of each folder', async () => {
  const { session, pushed } = await pushedFor({ 'ro/zonewise.json': '{ "language": "ro" }' });
  await session.open('file:///zones/ro/a.zone', zone);
  await session.open('file:///zones/b.zone', zone);
  await vi.waitFor(() => {
    expect(pushed.get('ro/a.zone')).not.toEqual(pushed.get('b.zone'));
    expect(pushed.get('b.zone')).toHaveLength(1);
    expect(pushed.get('ro/a.zone')).toHaveLength(1);
  }, 5000);
});

it('reads a zonewise.json again when a file that it extends changes, whatever its name', async () => {
  const files: Record<string, string> = {
    'file:///zones/zonewise.json': '{ "extends": "rules/mail [1].json" }',
    'file:///zones/rules/mail%20%5B1%5D.json': '{}',
  };
  const watching = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
  const session = await startSession(watching, files);
  let codes: readonly unknown[] = [];
  session.client.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
    if (uri === 'file:///zones/a.zone') codes = diagnostics.map(({ code }) => code);
  });
  await session.open('file:///zones/a.zone', zone);
  await vi.waitFor(() => expect(codes).toEqual(['spf/no-ptr']), 5000);
  await vi.waitFor(() => expect(session.watched).toContain('**/mail ?1?.json'), 5000);

  const uri = 'file:///zones/rules/mail%20%5B1%5D.json';
  files[uri] = '{ "rules": { "spf/no-ptr": "off" } }';
  await session.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  await vi.waitFor(() => expect(codes).toEqual([]), 5000);
});
