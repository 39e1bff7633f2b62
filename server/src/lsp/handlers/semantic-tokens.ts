import {
  SemanticTokensBuilder,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  SemanticTokenTypes,
  type ClientCapabilities,
  type SemanticTokensOptions,
} from 'vscode-languageserver';
import type { MailPartKind } from '../../features/mail-parts';
import { semanticTokens } from '../../features/semantic-tokens';
import type { Span } from '../../text/span';
import type { OpenDocuments } from '../documents';
import { offsetOf } from '../places';
import type { Session } from '../session';
import { whenSettled } from '../slices';

/** The token type of each part, among those that every theme supports. */
const TYPES: Readonly<Record<MailPartKind, SemanticTokenTypes>> = {
  version: SemanticTokenTypes.keyword,
  qualifier: SemanticTokenTypes.operator,
  mechanism: SemanticTokenTypes.function,
  modifier: SemanticTokenTypes.property,
  domain: SemanticTokenTypes.namespace,
  network: SemanticTokenTypes.number,
  macro: SemanticTokenTypes.macro,
  tag: SemanticTokenTypes.property,
  value: SemanticTokenTypes.enumMember,
  address: SemanticTokenTypes.string,
};

const LEGEND = { tokenTypes: [...new Set(Object.values(TYPES))], tokenModifiers: [] };

/**
 * An editor that requests only what it shows is not offered the tokens of whole documents, which it would request after
 * each edit.
 */
export function semanticTokensOptions({ textDocument }: ClientCapabilities): SemanticTokensOptions {
  const { range = false } = textDocument?.semanticTokens?.requests ?? {};
  return { legend: LEGEND, range: true, full: range === false ? { delta: true } : false };
}

/** Answers requests for the meaning of the text inside records. */
export function answerSemanticTokens({ connection, workspace }: Session, documents: OpenDocuments): void {
  /** What was answered last about each document, for the difference. */
  const builders = new Map<string, SemanticTokensBuilder>();
  const push = (builder: SemanticTokensBuilder, uri: string, span?: Span): boolean => {
    const document = workspace.document(uri);
    const tokens = semanticTokens(workspace, uri, span);
    if (document === undefined || tokens === undefined) return false;
    for (const { kind, start, end } of tokens) {
      const { line, character } = document.positionAt(start);
      builder.push(line, character, end - start, LEGEND.tokenTypes.indexOf(TYPES[kind]), 0);
    }
    return true;
  };
  documents.onDidClose(({ document }) => builders.delete(document.uri));
  // An editor takes the first answer that is not null: an empty one would hide the colours of another extension.
  connection.onRequest(SemanticTokensRequest.type, async ({ textDocument: { uri } }) => {
    await whenSettled(workspace);
    const builder = new SemanticTokensBuilder();
    builders.set(uri, builder);
    return push(builder, uri) ? builder.build() : null;
  });
  connection.onRequest(SemanticTokensDeltaRequest.type, async ({ textDocument: { uri }, previousResultId }) => {
    await whenSettled(workspace);
    const builder = builders.get(uri) ?? new SemanticTokensBuilder();
    builders.set(uri, builder);
    builder.previousResult(previousResultId);
    return push(builder, uri) ? builder.buildEdits() : null;
  });
  connection.onRequest(SemanticTokensRangeRequest.type, async ({ textDocument: { uri }, range }) => {
    await whenSettled(workspace);
    const builder = new SemanticTokensBuilder();
    const span = { start: offsetOf(workspace, uri, range.start), end: offsetOf(workspace, uri, range.end) };
    return push(builder, uri, span) ? { data: builder.build().data } : null;
  });
}
