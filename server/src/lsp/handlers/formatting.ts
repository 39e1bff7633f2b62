import type { TextEdit } from 'vscode-languageserver';
import type { Span } from '../../text/span';
import type { Session } from '../session';

/** Answers requests to format a document, a part of it, or the line just completed. */
export function answerFormatting({ connection, workspace, configuration }: Session): void {
  const format = (
    uri: string,
    rangeOf?: (offsetAt: (line: number, character: number) => number) => Span,
  ): TextEdit[] => {
    const document = workspace.document(uri);
    const source = workspace.sourceOf(uri);
    if (document === undefined || source === undefined) return [];
    const range = rangeOf?.((line, character) => document.offsetAt({ line, character }));
    return source.format(document, configuration.of(uri).layout, range).map(({ start, end, text }) => ({
      range: { start: document.positionAt(start), end: document.positionAt(end) },
      newText: text,
    }));
  };
  connection.onDocumentFormatting(({ textDocument: { uri } }) => format(uri));
  connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }) => {
    return format(uri, (at) => ({
      start: at(range.start.line, range.start.character),
      end: at(range.end.line, range.end.character),
    }));
  });
  connection.onDocumentOnTypeFormatting(({ textDocument: { uri }, position: { line } }) => {
    // The cursor is on the new line; the record before it is complete now.
    return line === 0
      ? []
      : format(uri, (at) => ({ start: at(line - 1, 0), end: at(line - 1, Number.MAX_SAFE_INTEGER) }));
  });
}
