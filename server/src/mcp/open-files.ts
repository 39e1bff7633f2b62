import { realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openFiles as openBelow } from '../features/agent/open-files';
import type { Opened } from '../features/agent/tool';
import { diskFiles } from '../node/disk-files';
import { folderConfigs } from './folder-config';

/**
 * Opens what the paths name below the root folder. What is outside of it, also through a link, is not found. The options
 * for `origin` and network do not exist here.
 */
export async function openFiles(paths: readonly string[], folder: string): Promise<Opened> {
  const root = pathToFileURL(`${await realpath(folder)}${sep}`).href;
  const files = diskFiles(() => [root]);
  return openBelow(paths, { roots: [root], files, configs: (uris) => folderConfigs(uris, root, files) });
}
