import type { JudgedFinding } from '../../config/judge';
import { commentLine } from '../../sources/comment-line';
import { absolute } from '../../text/span';
import type { AbsoluteEdit } from '../../text/apply-edits';
import type { Workspace } from '../../workspace/workspace';

/**
 * A comment line that silences the finding's rule for its record (the line before it) or for the file (its first line).
 * `reason` follows a colon, to be replaced by the user's own. `undefined` if the language has no comments, as in JSON.
 */
export function ignoreEdit(
  workspace: Workspace,
  uri: string,
  finding: JudgedFinding,
  scope: 'record' | 'file',
  reason?: string,
): AbsoluteEdit | undefined {
  const document = workspace.document(uri);
  const spot = workspace.unit(uri)?.commentSpot(uri, absolute(finding.place).start);
  if (document === undefined || spot === undefined) return undefined;
  const lineStart = scope === 'file' ? 0 : spot.lineStart;
  const ignore = `zonewise-ignore${scope === 'file' ? '-file' : ''} ${finding.rule.id}`;
  const comment = reason === undefined ? ignore : `${ignore}: ${reason}`;
  const { at, text } = commentLine(document.getText(), lineStart, comment, spot.style);
  return { start: at, end: at, text };
}
