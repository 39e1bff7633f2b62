import { type DocumentSymbol, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { documentSymbols, type OutlineSymbol } from '../../features/symbols/document-symbols';
import { workspaceSymbols } from '../../features/symbols/workspace-symbols';
import type { SourceDocument } from '../../sources/source';
import type { Span } from '../../text/span';
import type { Session } from '../session';

const KINDS: Readonly<Record<OutlineSymbol['kind'], SymbolKind>> = {
  name: SymbolKind.Class,
  record: SymbolKind.Field,
  directive: SymbolKind.Constant,
};

/** Answers requests for the outline of a document, and for records anywhere in the workspace. */
export function answerSymbols({ connection, workspace }: Session): void {
  connection.onDocumentSymbol(({ textDocument: { uri } }, token) => {
    const document = workspace.document(uri);
    if (document === undefined) return [];
    const symbols = documentSymbols(workspace.outline(uri), () => token.isCancellationRequested);
    return symbols.map((symbol) => documentSymbol(symbol, document));
  });
  connection.onWorkspaceSymbol(({ query }, token): WorkspaceSymbol[] => {
    const found = workspaceSymbols(workspace, query, () => token.isCancellationRequested);
    return found.flatMap(({ name, type, uri, span }) => {
      const document = workspace.document(uri);
      if (document === undefined) return [];
      return [{ name, kind: SymbolKind.Field, containerName: type, location: { uri, range: rangeIn(document, span) } }];
    });
  });
}

function documentSymbol(symbol: OutlineSymbol, document: SourceDocument): DocumentSymbol {
  return {
    name: symbol.label,
    detail: symbol.detail,
    kind: KINDS[symbol.kind],
    range: rangeIn(document, symbol.span),
    selectionRange: rangeIn(document, symbol.nameSpan),
    children: symbol.children.map((child) => documentSymbol(child, document)),
  };
}

function rangeIn(document: SourceDocument, { start, end }: Span) {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
