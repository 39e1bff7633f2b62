import { FoldingRangeKind, type DocumentLink, type FoldingRange, type SelectionRange } from 'vscode-languageserver';
import { documentLinks } from '../../features/document-links';
import { folds } from '../../features/folding';
import { selectionRanges } from '../../features/selection-ranges';
import { offsetOf, rangeAt } from '../places';
import type { Session } from '../session';

/** Answers requests about the structure of a document: what folds, what a selection grows to, what leads elsewhere. */
export function answerStructure({ connection, workspace, client }: Session): void {
  connection.onFoldingRanges(({ textDocument: { uri } }): FoldingRange[] | null => {
    const found = folds(workspace, uri, client.textDocument?.foldingRange?.rangeLimit);
    if (found === undefined) return null;
    return found.map(({ kind, startLine, endLine }) => ({
      startLine,
      endLine,
      ...(kind !== 'record' && { kind: kind === 'comment' ? FoldingRangeKind.Comment : FoldingRangeKind.Region }),
    }));
  });
  connection.onSelectionRanges(({ textDocument: { uri }, positions }): SelectionRange[] => {
    return positions.map((position) => {
      const spans = selectionRanges(workspace, uri, offsetOf(workspace, uri, position));
      const empty = { range: { start: position, end: position } };
      return (
        spans.reduceRight<SelectionRange | undefined>((parent, span) => {
          return { range: rangeAt(workspace, uri, span), ...(parent !== undefined && { parent }) };
        }, undefined) ?? empty
      );
    });
  });
  connection.onDocumentLinks(({ textDocument: { uri } }): DocumentLink[] => {
    return documentLinks(workspace, uri).map((link) => ({ range: rangeAt(workspace, uri, link), target: link.target }));
  });
}
