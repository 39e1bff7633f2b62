import type { Workspace } from '../workspace/workspace';
import type { Configuration } from './configuration';

const NAME = 'zonewise.json';

/** Reads the zonewise.json of the folders that documents lie in, each once, until it changes on disk. */
export class FolderConfigs {
  readonly #workspace: Workspace;
  readonly #configuration: Configuration;
  readonly #looked = new Set<string>();

  constructor(workspace: Workspace, configuration: Configuration) {
    this.#workspace = workspace;
    this.#configuration = configuration;
  }

  /** Reads what is not known yet for these documents. */
  async load(uris: readonly string[]): Promise<void> {
    const folders = new Set(uris.flatMap((uri) => this.#foldersOf(uri)));
    await Promise.all([...folders].map((folder) => this.#read(folder)));
  }

  /** A zonewise.json was created, changed or deleted. */
  async changedOnDisk(uri: string): Promise<void> {
    await this.#read(folderOf(uri));
  }

  /** The folders from the document's own up to the root, or all above where no folder is open. */
  #foldersOf(uri: string): string[] {
    const own = folderOf(uri);
    if (this.#looked.has(own) || !/^[\w+.-]+:\/\//.test(uri)) return [];
    const root = this.#workspace.roots.find((candidate) => uri.startsWith(candidate));
    // Outside the folders that are open only what the user trusts may decide what is reported.
    if (root === undefined && !this.#workspace.trusted) return [];
    const top = root ?? /^[\w+.-]+:\/\/[^/]*\//.exec(uri)?.[0] ?? own;
    const folders: string[] = [];
    for (let at = own; at.length >= top.length && !this.#looked.has(at); at = folderOf(at.slice(0, -1)))
      folders.push(at);
    return folders;
  }

  async #read(folder: string): Promise<void> {
    this.#looked.add(folder);
    this.#configuration.setFolder(folder, await this.#workspace.files.read(`${folder}${NAME}`));
  }
}

/** With its final slash. */
function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}
