import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { AbsoluteEdit } from '../text/apply-edits';
import type { OpenDocuments } from './documents';
import type { Session } from './session';

/** Includes the document versions of the edits if the client compares them; files that are not open have no version. */
export function workspaceEdit(
  { workspace, client }: Session,
  documents: OpenDocuments,
  edits: ReadonlyMap<string, readonly AbsoluteEdit[]>,
): WorkspaceEdit {
  const changes = new Map<string, TextEdit[]>();
  for (const [uri, replacements] of edits) {
    const document = workspace.document(uri);
    if (document === undefined) continue;
    const textEdits = replacements.map(({ start, end, text }) => ({
      range: { start: document.positionAt(start), end: document.positionAt(end) },
      newText: text,
    }));
    changes.set(uri, textEdits);
  }
  if (client.workspace?.workspaceEdit?.documentChanges !== true) return { changes: Object.fromEntries(changes) };
  return {
    documentChanges: [...changes].map(([uri, textEdits]) => ({
      textDocument: { uri, version: documents.get(uri)?.version ?? null },
      edits: textEdits,
    })),
  };
}
