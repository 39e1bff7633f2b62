import { describe, expect, it } from 'vitest';
import type {
  DocumentLink,
  FoldingRange,
  InlayHint,
  SelectionRange,
  SemanticTokens,
  SignatureHelp,
} from 'vscode-languageserver/node';
import { pulling, startSession } from './session';

const uri = 'file:///zones/example.com.zone';
const ZONE =
  '; RFC 1035\n; section 5\n$ORIGIN example.com.\n@ SOA ns host 1 3600 600 86400 60\n  NS ns\n@ TXT "v=spf1 mx"\n';
const document = { textDocument: { uri } };
const at = (line: number, character: number) => ({ line, character });

async function open(capabilities: object = {}, text = ZONE, name = uri, languageId?: string) {
  const session = await startSession({ ...pulling, textDocument: { ...pulling.textDocument, ...capabilities } });
  await session.open(name, text, languageId);
  return session.client;
}

describe('the structure of a document', () => {
  it('folds, as far as the client takes it', async () => {
    const client = await open();
    expect(await client.sendRequest<FoldingRange[]>('textDocument/foldingRange', document)).toEqual([
      { startLine: 0, endLine: 1, kind: 'comment' },
      { startLine: 2, endLine: 5, kind: 'region' },
      { startLine: 3, endLine: 4 },
    ]);
    const limited = await open({ foldingRange: { rangeLimit: 1 } });
    expect(await limited.sendRequest<FoldingRange[]>('textDocument/foldingRange', document)).toHaveLength(1);
  });

  it('gives a selection for each position', async () => {
    const client = await open();
    const [first, second] = await client.sendRequest<SelectionRange[]>('textDocument/selectionRange', {
      ...document,
      positions: [at(4, 6), at(0, 3)],
    });
    expect(first?.range).toEqual({ start: at(4, 5), end: at(4, 7) });
    expect(first?.parent?.range).toEqual({ start: at(4, 2), end: at(4, 7) });
    expect(second).toEqual({ range: { start: at(0, 3), end: at(0, 3) } });
  });

  it('has links', async () => {
    const client = await open();
    expect(await client.sendRequest<DocumentLink[]>('textDocument/documentLink', document)).toEqual([
      { range: { start: at(0, 2), end: at(0, 10) }, target: 'https://www.rfc-editor.org/rfc/rfc1035.html' },
    ]);
  });

  it('has the meaning of texts, and none where another extension colours them', async () => {
    const client = await open();
    const { data } = await client.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', document);
    expect(data).toEqual([5, 7, 6, 0, 0, 0, 7, 2, 2, 0]);
    const range = { start: at(0, 0), end: at(2, 0) };
    expect(await client.sendRequest('textDocument/semanticTokens/range', { ...document, range })).toEqual({ data: [] });
    const tf = 'file:///zones/main.tf';
    const terraform = await open({}, 'locals {}\n', tf, 'terraform');
    expect(await terraform.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri: tf } })).toBeNull();
  });

  it('shows what an edit changed in the meaning of texts', async () => {
    const client = await open();
    const { resultId } = await client.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', document);
    await client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: at(0, 0), end: at(0, 0) }, text: '\n' }],
    });
    const request = { ...document, previousResultId: resultId };
    expect(await client.sendRequest('textDocument/semanticTokens/full/delta', request)).toMatchObject({
      edits: [{ start: 0, deleteCount: 1, data: [6] }],
    });
    const unknown = { ...document, previousResultId: 'of another session' };
    expect(await client.sendRequest('textDocument/semanticTokens/full/delta', unknown)).toMatchObject({
      data: [6, 7, 6, 0, 0, 0, 7, 2, 2, 0],
    });
  });

  it('has the fields of a record, with offsets where the client reads them', async () => {
    const position = at(3, 10);
    const client = await open();
    const plain = await client.sendRequest<SignatureHelp>('textDocument/signatureHelp', { ...document, position });
    expect(plain.signatures[0]?.parameters?.[plain.activeParameter ?? 0]?.label).toBe('mailbox');
    const exact = await open({
      signatureHelp: { signatureInformation: { parameterInformation: { labelOffsetSupport: true } } },
    });
    const help = await exact.sendRequest<SignatureHelp>('textDocument/signatureHelp', { ...document, position });
    expect(help.signatures[0]?.parameters?.[0]?.label).toEqual([4, 18]);
    expect(await client.sendRequest('textDocument/signatureHelp', { ...document, position: at(0, 4) })).toBeNull();
  });

  it('shows full names where they are wanted', async () => {
    const settings = { inlayHints: { fullNames: true, enabled: false } };
    const session = await startSession({ ...pulling, workspace: { configuration: true } }, {}, { settings });
    await session.open(uri, '$ORIGIN example.com.\nwww A 192.0.2.1\n');
    await session.client.sendRequest('textDocument/diagnostic', document);
    const range = { start: at(0, 0), end: at(2, 0) };
    const hints = await session.client.sendRequest<InlayHint[]>('textDocument/inlayHint', { ...document, range });
    expect(hints).toEqual([{ position: at(1, 3), label: '.example.com' }]);
  });
});
