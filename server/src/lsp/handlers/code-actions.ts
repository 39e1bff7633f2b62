import type { CodeAction, TextDocuments } from 'vscode-languageserver';
import { codeActions, type Action } from '../../features/code-actions/code-actions';
import { render } from '../../messages/render';
import type { SourceDocument } from '../../sources/source';
import type { Session } from '../session';
import { workspaceEdit } from '../workspace-edit';
import { showSpfTree } from './show-spf-tree';

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
      ? { edit: workspaceEdit(session, documents, action.edits) }
      : { command: showSpfTree(title, document, treeAt) }),
    ...(diagnostics === undefined || diagnostics.length === 0 ? {} : { diagnostics }),
    ...(action.preferred ? { isPreferred: true } : {}),
  };
}
