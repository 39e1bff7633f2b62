import {
  type DocumentSymbol,
  LSPErrorCodes,
  ResponseError,
  SymbolKind,
  type SymbolInformation,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import { documentSymbols, type OutlineSymbol } from '../../features/symbols/document-symbols';
import { workspaceSymbols } from '../../features/symbols/workspace-symbols';
import type { SourceDocument } from '../../sources/source';
import type { Span } from '../../text/span';
import type { Session } from '../session';
import { pause, whenSettled } from '../slices';

const KINDS: Readonly<Record<OutlineSymbol['kind'], SymbolKind>> = {
  name: SymbolKind.Class,
  record: SymbolKind.Field,
  directive: SymbolKind.Constant,
};

/** After this many symbols, other messages are read, such as a cancellation. */
const SLICE = 2000;

/** In longer documents the outline shows names only, with the types of their records: the answer is half as long. */
const LONGEST_WITH_RECORDS = 20_000;

/** Answers requests for the outline of a document, and for records anywhere in the workspace. */
export function answerSymbols({ connection, workspace, client }: Session): void {
  const isTree = client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
  connection.onDocumentSymbol(async ({ textDocument: { uri } }, token) => {
    const document = workspace.document(uri);
    if (document === undefined) return [];
    const { version } = document;
    await whenSettled(workspace);
    const symbols: DocumentSymbol[] = [];
    const hasRecords = document.lineCount <= LONGEST_WITH_RECORDS;
    for (const symbol of documentSymbols(workspace.unit(uri)?.outline(uri) ?? [])) {
      symbols.push(documentSymbol(symbol, document, hasRecords));
      if (symbols.length % SLICE !== 0) continue;
      await pause();
      if (token.isCancellationRequested) return [];
      if (workspace.document(uri)?.version !== version)
        return new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed');
    }
    return isTree ? symbols : symbols.flatMap((symbol) => inList(symbol, uri));
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

function documentSymbol(symbol: OutlineSymbol, document: SourceDocument, hasRecords: boolean): DocumentSymbol {
  const { label: name, detail, kind, span, nameSpan, children } = symbol;
  const shown = {
    name,
    detail,
    kind: KINDS[kind],
    range: rangeIn(document, span),
    selectionRange: rangeIn(document, nameSpan),
  };
  if (!hasRecords || children.length === 0) return shown;
  return { ...shown, children: children.map((child) => documentSymbol(child, document, hasRecords)) };
}

/** A symbol with its records, for clients that show outlines as lists. */
function inList(
  { name, kind, range, children = [] }: DocumentSymbol,
  uri: string,
  within?: string,
): SymbolInformation[] {
  const own = { name, kind, location: { uri, range }, ...(within !== undefined && { containerName: within }) };
  return [own, ...children.flatMap((child) => inList(child, uri, name))];
}

function rangeIn(document: SourceDocument, { start, end }: Span) {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
