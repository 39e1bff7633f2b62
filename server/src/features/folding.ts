import type { Fold } from '../sources/fold';
import type { Workspace } from '../workspace/workspace';

/**
 * What can be folded in a document; `undefined` if another extension does that. At most `most`, the outermost first.
 */
export function folds(workspace: Workspace, uri: string, most = Number.MAX_SAFE_INTEGER): readonly Fold[] | undefined {
  const document = workspace.document(uri);
  const found = document && workspace.sourceOf(uri)?.folds(document);
  if (found === undefined || found.length <= most) return found;
  const longest = found.toSorted((a, b) => b.endLine - b.startLine - (a.endLine - a.startLine)).slice(0, most);
  return longest.sort((a, b) => a.startLine - b.startLine);
}
