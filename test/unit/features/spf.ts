import { defaultConfig } from '../../../server/src/config/config';
import { noFiles } from '../../../server/src/workspace/files';
import { createDocument } from '../../../server/src/sources/document';
import { Workspace } from '../../../server/src/workspace/workspace';

export const URI = 'file:///zones/example.com.zone';

/** A workspace with `example.com.zone`, and other files by their URI. */
export function workspaceWith(
  text: string,
  others: Readonly<Record<string, string>> = {},
  atOnce = Infinity,
): Workspace {
  const workspace = new Workspace({
    atOnce,
    files: noFiles,
    roots: ['file:///zones/'],
    trusted: true,
    allowOutside: false,
    config: () => defaultConfig,
  });
  for (const [uri, content] of Object.entries({ [URI]: text, ...others })) {
    workspace.open(createDocument(uri, uri.endsWith('.tf') ? 'terraform' : 'zone', content));
  }
  return workspace;
}
