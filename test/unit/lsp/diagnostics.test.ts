import { expect, it } from 'vitest';
import type { CodeAction, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import { RawSession } from './raw-session';

const uri = 'file:///zones/a.zone';
const faulty = '@ TXT "v=spf1 ptr -all"\n';
const pulls = { capabilities: { textDocument: { diagnostic: {} } } };
const versions = { capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } } };

async function pull(session: RawSession, previousResultId?: string): Promise<DocumentDiagnosticReport> {
  const params = { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) };
  return (await session.request('textDocument/diagnostic', params)).result as DocumentDiagnosticReport;
}

async function change(session: RawSession, version: number, line: number, text: string): Promise<void> {
  const at = { line, character: 0 };
  await session.notify('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ range: { start: at, end: at }, text }],
  });
}

const items = (report: DocumentDiagnosticReport): readonly Diagnostic[] => (report.kind === 'full' ? report.items : []);
const pushes = (session: RawSession) => session.published.get(uri)?.length ?? 0;

it('answers a pull with `unchanged` until a finding changes or moves', async () => {
  const session = new RawSession();
  await session.initialize(pulls);
  await session.open(uri, faulty);
  const first = await pull(session);
  expect(items(first)).toHaveLength(1);
  expect(await pull(session, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  await change(session, 2, 1, 'www A 192.0.2.1\n');
  expect(await pull(session, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  await change(session, 3, 0, '; a line above\n');
  const moved = await pull(session, first.resultId);
  expect(items(moved).map(({ range }) => range.start.line)).toEqual([1]);
  expect(moved.resultId).not.toBe(first.resultId);
});

it('pushes with the version of the text', async () => {
  const session = new RawSession();
  await session.initialize(versions);
  await session.open(uri, faulty, 'dns-zone', 7);
  await expect.poll(() => session.published.get(uri)?.at(-1)?.version, { timeout: 5000 }).toBe(7);
  await change(session, 8, 1, '; a comment\n');
  await expect.poll(() => session.published.get(uri)?.at(-1)?.version, { timeout: 5000 }).toBe(8);
});

it('pushes nothing that the client has', async () => {
  const session = new RawSession();
  const other = 'file:///zones/b.zone';
  await session.initialize();
  await session.open(uri, faulty);
  await session.open(other, '@ TXT "v=spf1 mx -all"\n');
  await expect.poll(() => session.pushed(uri), { timeout: 5000 }).toEqual(['spf/no-ptr']);
  const before = pushes(session);
  await session.notify('textDocument/didChange', {
    textDocument: { uri: other, version: 2 },
    contentChanges: [{ text: '@ TXT "v=spf1 ptr -all"\n' }],
  });
  await expect.poll(() => session.pushed(other), { timeout: 5000 }).toEqual(['spf/no-ptr']);
  expect(pushes(session)).toBe(before);
});

it('shows 1,000 findings of a document, errors first, and how many there are', async () => {
  const warnings = Array.from({ length: 1200 }, (_, i) => `h${String(i)} TXT "v=spf1 ptr -all"\n`).join('');
  const session = new RawSession();
  await session.initialize(pulls);
  await session.open(uri, `${warnings}last TXT "v=spf1 ipv4:192.0.2.1 -all"\n`);
  const found = items(await pull(session));
  expect(found).toHaveLength(1001);
  expect(found[0]).toMatchObject({ severity: 1, range: { start: { line: 1200 } } });
  expect(found[1]).toMatchObject({ severity: 2, range: { start: { line: 0 } } });
  expect(found.at(-1)).toMatchObject({
    severity: 3,
    range: { start: { line: 0, character: 0 } },
    message: '1000 of 1201 findings shown, errors first; `zonewise check` lists all.',
  });
});

it('names the version that an edit was made for', async () => {
  const session = new RawSession();
  await session.initialize({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
  await session.open(uri, '@ TXT "v=spf1 mx –all"\n', 'dns-zone', 7);
  const at = { line: 0, character: 17 };
  const { result } = await session.request('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: at, end: at },
    context: { diagnostics: [] },
  });
  expect((result as CodeAction[])[0]?.edit).toMatchObject({
    documentChanges: [{ textDocument: { uri, version: 7 }, edits: [{ newText: '-' }] }],
  });
});
