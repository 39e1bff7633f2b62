import type { CodeAction, TextDocuments, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { codeActions, type Action } from '../../features/code-actions/code-actions';
import { render } from '../../messages/render';
import type { SourceDocument } from '../../sources/source';
import { showSpfTree } from './show-spf-tree';
import type { Session } from '../session';

/** Answers code action requests: converts results of `features/` to protocol types. */
export function answerCodeActions(session: Session, documents: TextDocuments<SourceDocument>): void {
  session.connection.onCodeAction(({ textDocument, range, context }) => {
    const document = documents.get(textDocument.uri);
    if (document === undefined) return [];
    const { only } = context;
    const wants = (kind: string) =>
      only?.some((asked) => kind === asked || kind.startsWith(`${asked}.`)) ?? kind !== 'source.fixAll.zonewise';
    const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    return codeActions(session.workspace, textDocument.uri, span, wants).map((action) => {
      const codes = action.finding === undefined ? [] : [action.finding.rule.id];
      const diagnostics = context.diagnostics.filter(({ code, range: at }) => {
        const same = action.finding !== undefined && codes.includes(String(code));
        return same && document.offsetAt(at.start) === action.finding.place.anchor.offset + action.finding.place.start;
      });
      return protocolAction(session, documents, document, action, diagnostics);
    });
  });
}

function protocolAction(
  session: Session,
  documents: TextDocuments<SourceDocument>,
  document: SourceDocument,
  action: Action,
  diagnostics: CodeAction['diagnostics'],
): CodeAction {
  const { treeAt } = action;
  const title = render(action.title, session.language(document.uri));
  return {
    title,
    kind: action.kind,
    ...(treeAt === undefined
      ? { edit: workspaceEdit(session, documents, action) }
      : { command: showSpfTree(title, document, treeAt) }),
    ...(diagnostics === undefined || diagnostics.length === 0 ? {} : { diagnostics }),
    ...(action.preferred ? { isPreferred: true } : {}),
  };
}

/** Includes the document versions of the edits if the client compares them; files that are not open have no version. */
function workspaceEdit(
  { workspace, client }: Session,
  documents: TextDocuments<SourceDocument>,
  { edits }: Action,
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
