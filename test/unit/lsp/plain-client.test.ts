import { beforeEach, describe, expect, it } from 'vitest';
import type {
  CodeAction,
  CompletionList,
  DocumentSymbol,
  PublishDiagnosticsParams,
  Range,
  SymbolInformation,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { BOUNCE, type BounceReply } from '../../../server/src/lsp/protocol/bounce';
import { COMPARE, type CompareReply } from '../../../server/src/lsp/protocol/compare';
import { MAIL_STATUS, type MailStatusReply } from '../../../server/src/lsp/protocol/mail-status';
import { WIZARD_STEP, type WizardStep } from '../../../server/src/lsp/protocol/wizards';
import { startSession, type TestSession } from './session';

// A client with a single file: no folder, no settings, no pull diagnostics, nothing registered later, positions in UTF-16.
// Characters outside the BMP before what is marked are two units each.
const uri = 'file:///srv/me/orchard.example.zone';
const text = `$ORIGIN orchard.example.
$TTL 300
@ SOA ns host 1 3600 600 86400 60
@ MX 10 mail
mail A 192.0.2.25
@ TXT "🍎🍐" "v=spf1 mx ~al"
@ TXT "v=spf1 mx ~al" ; 🍎
note TXT "🍎🍐 v=spf1"
`;

let session: TestSession;
let published: PublishDiagnosticsParams[];

beforeEach(async () => {
  published = [];
  session = await startSession({}, {}, { initialize: { workspaceFolders: null, initializationOptions: undefined } });
  session.client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
  });
  await session.open(uri, text);
});

describe('a plain client with a single file', () => {
  it('gets findings pushed, in UTF-16, and nothing is registered later', async () => {
    const last = await expect
      .poll(() => published.find(({ diagnostics }) => diagnostics.length > 0), { timeout: 5000 })
      .toBeDefined()
      .then(() => published.at(-1));
    const marked = last?.diagnostics.map(({ code, range }) => `${String(code)} ${marks(range)}`);
    expect(marked).toContain('spf/unknown-mechanism al');
    expect(session.watched).toEqual([]);
    expect(session.result.capabilities.diagnosticProvider).toBeUndefined();
  });

  it('gets mail status, with ranges of the text that it has', async () => {
    const { domains } = await session.client.sendRequest<MailStatusReply>(MAIL_STATUS);
    expect(domains.map(({ domain }) => domain)).toEqual(['orchard.example']);
    const spf = domains[0]?.protocols.find(({ label }) => label === 'SPF');
    expect(spf?.at && marks(spf.at.range)).toContain('v=spf1');
  });

  it('has bounces explained, as data and by a command', async () => {
    const bounce = '550-5.7.26 This message does not have authentication information (orchard.example)';
    const reply = await session.client.sendRequest<BounceReply | null>(BOUNCE, { text: bounce });
    expect(reply?.reason).toEqual(expect.stringContaining('') as string);
    expect(reply?.files.map(({ at }) => at.uri)).toEqual([uri]);
    const command = { command: 'zonewise.explainBounce', arguments: [bounce] };
    const shown = await session.client.sendRequest<string>('workspace/executeCommand', command);
    expect(shown).toContain(reply?.reason);
  });

  it('has sides compared, whose edits are plain changes', async () => {
    const other = text.replace('@ MX 10 mail\n', '');
    const side = (name: string, at: string, content: string) => ({
      name,
      documents: [{ uri: at, languageId: 'dns-zone', text: content }],
    });
    const params = { a: side('a', uri, text), b: side('b', 'file:///b.zone', other) };
    const reply = await session.client.sendRequest<CompareReply>(COMPARE, params);
    const [mx] = reply.records;
    expect(mx?.label).toContain('MX orchard.example');
    expect(Object.keys((mx?.toB as WorkspaceEdit).changes ?? {})).toEqual(['file:///b.zone']);
  });

  it('can run wizards step by step, and gets the edit as plain changes', async () => {
    const answers = { policy: ['none'], addresses: ['dmarc@orchard.example'] };
    const step = await session.client.sendRequest<WizardStep | null>(WIZARD_STEP, { wizard: 'dmarc', uri, answers });
    const edit = step?.kind === 'done' ? (step.edit as WorkspaceEdit) : undefined;
    expect(edit?.documentChanges).toBeUndefined();
    expect(written(edit?.changes?.[uri] ?? [])).toContain('_dmarc TXT "v=DMARC1; p=none; rua=mailto:dmarc@orchard');
  });

  it('is offered no command that only an editor with panels has', async () => {
    const line = text.split('\n').findIndex((each) => each.includes('~al" ;'));
    const start = { line, character: text.split('\n')[line]?.indexOf('~al') ?? 0 };
    const actions = await session.client.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start, end: start },
      context: { diagnostics: [] },
    });
    const known = session.result.capabilities.executeCommandProvider?.commands ?? [];
    const commands = actions.flatMap(({ command }) => command?.command ?? []);
    expect(commands.filter((each) => !known.includes(each))).toEqual([]);
  });

  it('completes without snippets, and gets a flat outline', async () => {
    const position = { line: 4, character: 5 };
    const { items } = await session.client.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position,
    });
    expect(
      items.some(({ textEdit }) => textEdit?.newText.includes('$') === true && textEdit.newText.includes('{')),
    ).toBe(false);
    const outline = await session.client.sendRequest<(DocumentSymbol | SymbolInformation)[]>(
      'textDocument/documentSymbol',
      { textDocument: { uri } },
    );
    expect(outline.every((symbol) => 'location' in symbol)).toBe(true);
  });
});

function marks({ start, end }: Range): string {
  const lines = text.split('\n');
  if (start.line !== end.line) return lines.slice(start.line, end.line + 1).join('\n');
  return (lines[start.line] ?? '').slice(start.character, end.character);
}

function written(edits: readonly TextEdit[]): string {
  return edits.map(({ newText }) => newText).join('');
}
