import {
  SemanticTokensBuilder,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import { semanticTokens } from '../../features/semantic-tokens';
import type { Span } from '../../text/span';
import type { OpenDocuments } from '../documents';
import { offsetOf } from '../places';
import type { Session } from '../session';
import { whenSettled } from '../slices';
import { LEGEND, TYPES } from '../token-legend';

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
