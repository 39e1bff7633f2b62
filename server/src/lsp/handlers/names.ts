import {
  DocumentHighlightKind,
  LSPErrorCodes,
  ResponseError,
  type Definition,
  type DefinitionLink,
  type DocumentHighlight,
  type Location,
  type Range,
  type TextDocuments,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { definitions } from '../../features/names/definition';
import { highlights, references } from '../../features/names/references';
import { rename, renameTarget } from '../../features/names/rename';
import type { Message } from '../../messages/message';
import { render } from '../../messages/render';
import type { SourceDocument } from '../../sources/source';
import type { Place } from '../../text/span';
import { offsetOf, rangeOf } from '../places';
import type { Session } from '../session';
import { whenSettled } from '../slices';
import { workspaceEdit } from '../workspace-edit';

/** Answers requests about a name: where it is defined, where it is used, what it would be called. */
export function answerNames(session: Session, documents: TextDocuments<SourceDocument>): void {
  const { connection, workspace, client } = session;
  const location = (place: Place): Location => ({ uri: place.anchor.uri, range: rangeOf(workspace, place) });
  const refuse = (reason: Message, uri: string) =>
    new ResponseError(LSPErrorCodes.RequestFailed, render(reason, session.language(uri)));

  connection.onDefinition(({ textDocument: { uri }, position }): Definition | DefinitionLink[] => {
    if (!workspace.isSettled) return [];
    const found = definitions(workspace, uri, offsetOf(workspace, uri, position));
    if (client.textDocument?.definition?.linkSupport !== true) return found.map(({ selection }) => location(selection));
    return found.map(({ from, target, selection }) => ({
      originSelectionRange: rangeOf(workspace, from),
      targetUri: target.anchor.uri,
      targetRange: rangeOf(workspace, target),
      targetSelectionRange: rangeOf(workspace, selection),
    }));
  });
  connection.onReferences(async ({ textDocument: { uri }, position, context }): Promise<Location[]> => {
    await whenSettled(workspace);
    const offset = offsetOf(workspace, uri, position);
    return references(workspace, uri, offset, context.includeDeclaration).map(location);
  });
  connection.onDocumentHighlight(({ textDocument: { uri }, position }): DocumentHighlight[] => {
    if (!workspace.isSettled) return [];
    return highlights(workspace, uri, offsetOf(workspace, uri, position)).map(({ place, kind }) => ({
      range: rangeOf(workspace, place),
      kind: kind === 'write' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
  });
  connection.onPrepareRename(({ textDocument: { uri }, position }): { range: Range; placeholder: string } => {
    const target = renameTarget(workspace, uri, offsetOf(workspace, uri, position));
    if (target.kind === 'refused') throw refuse(target.reason, uri);
    return { range: rangeOf(workspace, target.place), placeholder: target.text };
  });
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }): WorkspaceEdit => {
    const renamed = rename(workspace, uri, offsetOf(workspace, uri, position), newName);
    if (renamed.kind === 'refused') throw refuse(renamed.reason, uri);
    return workspaceEdit(session, documents, renamed.edits);
  });
}
