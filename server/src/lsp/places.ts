import type { Position, Range } from 'vscode-languageserver';
import { absolute, type Place, type Span } from '../text/span';
import type { Workspace } from '../workspace/workspace';

/** The place in protocol terms: lines and UTF-16 columns from 0, in the current text. */
export function rangeOf(workspace: Workspace, place: Place): Range {
  const { start, end } = absolute(place);
  const document = workspace.document(place.anchor.uri);
  if (document === undefined) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** A position as a UTF-16 offset in the current text of its document; 0 if the document is not known. */
export function offsetOf(workspace: Workspace, uri: string, position: Position): number {
  return workspace.document(uri)?.offsetAt(position) ?? 0;
}

/** UTF-16 offsets of a document in protocol terms, in its current text. */
export function rangeAt(workspace: Workspace, uri: string, { start, end }: Span): Range {
  return rangeOf(workspace, { anchor: { uri, text: '', offset: 0 }, start, end });
}
