import type { JudgedFinding } from '../../config/judge';
import { commentLine } from '../../sources/comment-line';
import { absolute } from '../../text/span';
import type { AbsoluteEdit } from '../../text/apply-edits';
import { entryAt } from '../../workspace/entry-at';
import { commentStyleOf, type SourceDocument } from '../../sources/document';
import type { Workspace } from '../../workspace/workspace';

/**
 * A comment line that silences the finding's rule for its record (the line before it) or for the file (its first line).
 * `undefined` where the language has no comments.
 */
export function ignoreEdit(
  workspace: Workspace,
  document: SourceDocument,
  finding: JudgedFinding,
  scope: 'record' | 'file',
): AbsoluteEdit | undefined {
  const style = commentStyleOf(document);
  if (style === undefined) return undefined;
  const lineStart = scope === 'file' ? 0 : recordLine(workspace, document, finding);
  const comment = `zonewise-ignore${scope === 'file' ? '-file' : ''} ${finding.rule.id}`;
  const { at, text } = commentLine(document.getText(), lineStart, comment, style);
  return { start: at, end: at, text };
}

/** Where the first line of the finding's record begins. */
function recordLine(workspace: Workspace, document: SourceDocument, finding: JudgedFinding): number {
  const { start } = absolute(finding.place);
  const from = entryAt(workspace, document.uri, start)?.span.start ?? workspace.silencingLine(document.uri, start);
  return document.offsetAt({ line: document.positionAt(from ?? start).line, character: 0 });
}
