import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { relative, sep } from 'node:path';
import zeptomatch from 'zeptomatch';
import type { Files } from '../workspace/files';
import { decodeFile } from './decode-file';

const skippedFolders = ['node_modules', '.git', '.terraform'];

/** Files of the disk. Only `file:` URIs; nothing here throws for a file that is missing or unreadable. */
export const diskFiles: Files = {
  async read(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      return decodeFile(await readFile(fileURLToPath(uri))).text;
    } catch {
      return undefined;
    }
  },

  async list(root, glob) {
    if (!root.startsWith('file:')) return [];
    const folder = pathOf(root);
    if (folder === undefined) return [];
    const found: string[] = [];
    await walk(folder, (path) => {
      if (zeptomatch(glob, relative(folder, path).split(sep).join('/'))) found.push(pathToFileURL(path).href);
    });
    return found;
  },
};

/** `undefined` where the URI names another host, or a file name that holds a slash. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

async function walk(folder: string, visit: (path: string) => void): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = `${folder}${folder.endsWith(sep) ? '' : sep}${entry.name}`;
    if (entry.isFile()) visit(path);
    else if (entry.isDirectory() && !skippedFolders.includes(entry.name)) await walk(path, visit);
  }
}
