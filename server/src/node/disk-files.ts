import { readdir } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import picomatch from 'picomatch';
import { SKIPPED_FOLDERS } from '../sources/file-names';
import { folderOf, holds } from '../text/uri';
import type { Files } from '../workspace/files';
import { decodeFile } from './decode-file';
import { readRegularFile } from './read-regular-file';

/** The maximum number of folder entries examined for one pattern. */
const MOST_ENTRIES = 200_000;

/**
 * The files of the disk, by `file:` URIs. Links are followed inside `roots` (URIs of folders) only; a file that is in
 * none of them has its own folder as root. `roots` gives `undefined` if every file may be read.
 */
export function diskFiles(roots: () => readonly string[] | undefined): Files {
  return {
    async read(uri) {
      const bounds = roots();
      const path = pathOf(uri, bounds);
      if (path === undefined) return undefined;
      const inside = bounds?.some((root) => holds(root, uri)) === false ? [folderOf(uri)] : bounds;
      const folders = inside?.flatMap((folder) => pathOf(folder, bounds) ?? []);
      const content = await readRegularFile(path, { folders });
      return content && decodeFile(content).text;
    },

    async list(root, glob) {
      const folder = pathOf(root, roots());
      if (folder === undefined) return [];
      const matches = picomatch(glob);
      const depth = glob.includes('**') ? Infinity : glob.split('/').length;
      const found: string[] = [];
      for await (const path of filesBelow(folder, depth)) {
        if (matches(relative(folder, path).split(sep).join('/'))) found.push(pathToFileURL(path).href);
      }
      return found;
    },
  };
}

/** `undefined` if a URI names the share of a host without any root, or a file name that contains a slash. */
function pathOf(uri: string, roots: readonly string[] = []): string | undefined {
  try {
    const { host, pathname } = new URL(uri);
    const isKnown = host === '' || roots.some((root) => new URL(root).host === host);
    return isKnown && !pathname.startsWith('//') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

/** Regular files, and links that may lead to some, at most `depth` folders deep. */
async function* filesBelow(top: string, depth: number): AsyncGenerator<string> {
  let budget = MOST_ENTRIES;
  const folders = [{ folder: top, depth }];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const entries = await readdir(next.folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (--budget < 0) return;
      const path = `${next.folder}${next.folder.endsWith(sep) ? '' : sep}${entry.name}`;
      if (entry.isFile() || entry.isSymbolicLink()) yield path;
      else if (entry.isDirectory() && next.depth > 1 && !SKIPPED_FOLDERS.includes(entry.name)) {
        folders.push({ folder: path, depth: next.depth - 1 });
      }
    }
  }
}
