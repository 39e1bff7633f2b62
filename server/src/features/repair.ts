import type { JudgedFinding } from '../config/judge';
import type { Fix } from '../rules/rule';
import { createDocument } from '../sources/document';
import { applyEdits } from '../text/apply-edits';
import type { Workspace } from '../workspace/workspace';
import { fixEdits } from './code-actions/code-actions';

/** How often fixing is repeated: a fix may reveal findings that its error had hidden. */
const ROUNDS = 5;

/**
 * The text of a document after its safe fixes, or after those that are wanted, the first of each finding. The workspace
 * holds that text afterwards; no file is written.
 */
export function repairedText(workspace: Workspace, uri: string, isWanted: IsWanted = isSafe): string {
  let text = workspace.document(uri)?.getText() ?? '';
  const languageId = workspace.sourceOf(uri)?.languageIds[0] ?? '';
  for (let round = 0; round < ROUNDS; round++) {
    const edits = fixEdits(workspace.findings(uri), uri, isWanted);
    if (edits.length === 0) break;
    text = applyEdits(text, edits);
    workspace.open(createDocument(uri, languageId, text));
  }
  return text;
}

type IsWanted = (finding: JudgedFinding, fix: Fix) => boolean;

function isSafe(_finding: JudgedFinding, { kind }: Fix): boolean {
  return kind === 'safe';
}
