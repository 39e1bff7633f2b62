import type { CodeAction, Command } from 'vscode-languageserver';
import { codeActions, type Action, type Opened } from '../../features/code-actions/code-actions';
import { lackedKind, lackingDomain } from '../../features/code-actions/copy-record';
import { render, translate } from '../../messages/render';
import type { SourceDocument } from '../../sources/source';
import type { Span } from '../../text/span';
import type { OpenDocuments } from '../documents';
import { OtherZones } from '../other-zones';
import { EXPLAIN_RULE } from '../protocol/rule-pages';
import type { InitializationOptions } from '../protocol/session';
import { WIZARD_COMMANDS } from '../protocol/wizards';
import { showSpfTree } from './show-spf-tree';
import type { Session } from '../session';
import { inSlices, isLarge } from '../slices';
import { workspaceEdit } from '../workspace-edit';

/** Answers code action requests: converts results of `features/` to protocol types. */
export function answerCodeActions(session: Session, documents: OpenDocuments, options: InitializationOptions): void {
  const otherZones = new OtherZones(session.workspace);
  session.connection.onCodeAction(async ({ textDocument: { uri }, range, context }) => {
    const document = documents.get(uri);
    if (document === undefined) return [];
    const { only } = context;
    const wants = (kind: string) =>
      only?.some((asked) => kind === asked || kind.startsWith(`${asked}.`)) ?? !kind.startsWith('source.');
    if (isLarge(session.workspace, uri) || !session.workspace.isSettled) {
      const { version } = document;
      await inSlices(
        (isOver) => session.workspace.advance(uri, isOver),
        () => document.version === version,
      );
      if (documents.get(uri)?.version !== version) return [];
    }
    const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const zones = wants('quickfix') ? await zonesFor(session, otherZones, uri, span) : [];
    // The document may have changed meanwhile.
    if (documents.get(uri) !== document) return [];
    const reason = session.configuration.of(uri).requireReason
      ? { reason: translate(session.language(uri), 'code-actions/ignore-reason') }
      : {};
    const offered = { otherZones: zones, hasWizards: options.runsWizards, hasPages: true, ...reason };
    return codeActions(session.workspace, uri, span, wants, offered).map((action) => {
      const codes = action.finding === undefined ? [] : [action.finding.rule.id];
      const diagnostics = context.diagnostics.filter(({ code, range: at }) => {
        const same = action.finding !== undefined && codes.includes(String(code));
        return same && document.offsetAt(at.start) === action.finding.place.anchor.offset + action.finding.place.start;
      });
      return protocolAction(session, documents, document, action, diagnostics);
    });
  });
}

/** Files that are not open are read only if a record is missing that they may contain. */
async function zonesFor({ workspace }: Session, otherZones: OtherZones, uri: string, span: Span) {
  const finding = workspace.findingsAt(uri, span).find((each) => lackedKind(each) !== undefined);
  const domain = finding && lackingDomain(workspace, finding);
  return domain === undefined ? [] : otherZones.of(domain);
}

function protocolAction(
  session: Session,
  documents: OpenDocuments,
  document: SourceDocument,
  action: Action,
  diagnostics: CodeAction['diagnostics'],
): CodeAction {
  const { opens } = action;
  const title = render(action.title, session.language(document.uri));
  return {
    title,
    kind: action.kind,
    ...(opens === undefined
      ? { edit: workspaceEdit(session, documents, action.edits) }
      : { command: openingCommand(title, document, opens) }),
    ...(diagnostics === undefined || diagnostics.length === 0 ? {} : { diagnostics }),
    ...(action.preferred ? { isPreferred: true } : {}),
  };
}

function openingCommand(title: string, document: SourceDocument, opens: Opened): Command {
  switch (opens.kind) {
    case 'tree':
      return showSpfTree(title, document, opens.at);
    case 'wizard':
      return { title, command: WIZARD_COMMANDS[opens.wizard], arguments: [document.uri, opens.domain] };
    case 'page':
      return { title, command: EXPLAIN_RULE, arguments: [opens.rule] };
  }
}
