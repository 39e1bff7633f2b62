import {
  SemanticTokensBuilder,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  SemanticTokenTypes,
  type SemanticTokens,
} from 'vscode-languageserver';
import type { MailPartKind } from '../../features/mail-parts';
import { semanticTokens } from '../../features/semantic-tokens';
import type { Span } from '../../text/span';
import { offsetOf } from '../places';
import type { Session } from '../session';

/** How editors are told to colour each part, in words that every theme knows. */
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

export const LEGEND = { tokenTypes: [...new Set(Object.values(TYPES))], tokenModifiers: [] };

/** Answers requests for the meaning of the text inside records. */
export function answerSemanticTokens({ connection, workspace }: Session): void {
  const answer = (uri: string, span?: Span): SemanticTokens | null => {
    const document = workspace.document(uri);
    const tokens = semanticTokens(workspace, uri, span);
    if (document === undefined || tokens === undefined) return null;
    const builder = new SemanticTokensBuilder();
    for (const { kind, start, end } of tokens) {
      const { line, character } = document.positionAt(start);
      builder.push(line, character, end - start, LEGEND.tokenTypes.indexOf(TYPES[kind]), 0);
    }
    return { data: builder.build().data };
  };
  // An editor takes the first answer that is not null: an empty one would hide the colours of another extension.
  connection.onRequest(SemanticTokensRequest.type, ({ textDocument: { uri } }) => answer(uri));
  connection.onRequest(SemanticTokensRangeRequest.type, ({ textDocument: { uri }, range }) => {
    return answer(uri, { start: offsetOf(workspace, uri, range.start), end: offsetOf(workspace, uri, range.end) });
  });
}
