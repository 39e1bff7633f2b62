import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The files with patterns of what a search leaves out, in the order in which they are read. */
const NAMES = ['.gitignore', '.zonewiseignore'] as const;

/**
 * What the ignore files of a repository leave out below a folder. Files and folders that are named are always read: if
 * the folder itself is ignored, only the ignore files inside it count.
 */
export class IgnoreFiles {
  readonly #top: string;
  readonly #above: readonly string[];
  readonly #byFolder = new Map<string, Ignore | undefined>();

  /** `top`: the absolute path of the folder that is searched. */
  constructor(top: string) {
    this.#top = top;
    const above = foldersAbove(top);
    this.#above = isIgnoredBy(above, top, true, (folder) => this.#of(folder)) ? [] : above;
  }

  /** Whether a file or folder below the searched one is left out. */
  ignores(path: string, isFolder: boolean): boolean {
    const folders = [...this.#above, ...foldersBetween(this.#top, dirname(path))];
    return isIgnoredBy(folders, path, isFolder, (folder) => this.#of(folder));
  }

  #of(folder: string): Ignore | undefined {
    if (!this.#byFolder.has(folder)) this.#byFolder.set(folder, read(folder));
    return this.#byFolder.get(folder);
  }
}

/** Deeper ignore files come later, and may include again what those above them ignore (gitignore(5)). */
function isIgnoredBy(
  folders: readonly string[],
  path: string,
  isFolder: boolean,
  rulesOf: (folder: string) => Ignore | undefined,
): boolean {
  let isIgnored = false;
  for (const folder of folders) {
    const name = relative(folder, path).split(sep).join('/');
    const found = rulesOf(folder)?.test(isFolder ? `${name}/` : name);
    if (found?.ignored === true) isIgnored = true;
    if (found?.unignored === true) isIgnored = false;
  }
  return isIgnored;
}

function read(folder: string): Ignore | undefined {
  const texts = NAMES.map((name) => join(folder, name)).filter((file) => existsSync(file));
  if (texts.length === 0) return undefined;
  const rules = ignore();
  for (const file of texts) rules.add(readFileSync(file, 'utf8'));
  return rules;
}

/** The folders above, from the top of the repository down; none outside of a repository. */
function foldersAbove(folder: string): readonly string[] {
  const found: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    if (at !== folder) found.unshift(at);
    if (existsSync(join(at, '.git'))) return found;
    if (dirname(at) === at) return [];
  }
}

function foldersBetween(top: string, folder: string): readonly string[] {
  const found: string[] = [];
  for (let at = folder; at.length >= top.length; at = dirname(at)) {
    found.unshift(at);
    if (at === dirname(at)) break;
  }
  return found;
}
