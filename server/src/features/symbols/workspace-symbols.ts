import type { Span } from '../../text/span';
import type { Workspace } from '../../workspace/workspace';

/** A record of the workspace that a query finds. */
export interface FoundRecord {
  readonly name: string;
  readonly type: string;
  readonly uri: string;
  readonly span: Span;
}

/** The maximum number of results; longer lists are not useful. */
const MOST = 500;

/** Records of all documents whose name or type contains the letters of the query in order, as editors filter lists. */
export function workspaceSymbols(workspace: Workspace, query: string, isCancelled: () => boolean): FoundRecord[] {
  const wanted = query.toLowerCase().replaceAll(/\s+/g, '');
  const found: FoundRecord[] = [];
  for (const uri of workspace.uris()) {
    for (const { name, type, span } of workspace.unit(uri)?.outline(uri) ?? []) {
      if (type === undefined || !containsInOrder(`${name}${type}`.toLowerCase(), wanted)) continue;
      found.push({ name, type, uri, span });
      if (found.length >= MOST) return found;
    }
    if (isCancelled()) return [];
  }
  return found;
}

function containsInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
