import type { JudgedFinding } from '../../config/judge';
import { absolute } from '../../text/span';
import type { AbsoluteEdit } from '../../text/apply-edits';
import { entryAt } from '../../workspace/entry-at';
import { isZoneFile, type SourceDocument } from '../../sources/document';
import type { Workspace } from '../../workspace/workspace';

/**
 * A comment line that silences the finding's rule for its record (the line before it) or for the file (its first line).
 * `undefined` in JSON, which has no comments.
 */
export function ignoreEdit(
  workspace: Workspace,
  document: SourceDocument,
  finding: JudgedFinding,
  scope: 'record' | 'file',
): AbsoluteEdit | undefined {
  if (document.uri.endsWith('.json')) return undefined;
  const mark = isZoneFile(document) ? ';' : '#';
  if (scope === 'file') {
    const at =
      document.getText({ start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }) === '\uFEFF' ? 1 : 0;
    return { start: at, end: at, text: `${mark} zonewise-ignore-file ${finding.rule.id}\n` };
  }
  const { start } = absolute(finding.place);
  const entry = entryAt(workspace, document.uri, start);
  const from = entry?.span.start ?? workspace.silencingLine(document.uri, start) ?? start;
  const { line } = document.positionAt(from);
  const at = document.offsetAt({ line, character: 0 });
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  const indent = isZoneFile(document) ? '' : (/^[ \t]*/.exec(text)?.[0] ?? '');
  return { start: at, end: at, text: `${indent}${mark} zonewise-ignore ${finding.rule.id}\n` };
}
