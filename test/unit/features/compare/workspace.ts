import { defaultConfig } from '../../../../server/src/config/config';
import type { GivenDocument } from '../../../../server/src/sources/document';
import { noFiles } from '../../../../server/src/workspace/files';
import { Workspace } from '../../../../server/src/workspace/workspace';

/** A workspace with these documents and no others. */
export function workspaceWith(...documents: readonly GivenDocument[]): Workspace {
  const workspace = new Workspace({
    files: noFiles,
    roots: ['file:///'],
    trusted: true,
    allowOutside: false,
    config: () => defaultConfig,
  });
  workspace.open(...documents);
  return workspace;
}
