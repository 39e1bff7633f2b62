import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { resolveConfig } from '../config/extends';
import type { ReadConfig } from '../config/read-config';
import { FILE_NAMES } from '../sources/file-names';
import { decodedPath, fileName, folderOf, holds } from '../text/uri';
import { configDiagnostics } from './config-diagnostics';
import type { Session } from './session';

/**
 * Reads the zonewise.json of the folders that contain documents, and all those inside open folders, each once, until it
 * changes on disk. Errors are reported in the file itself.
 */
export class FolderConfigs {
  readonly #session: Session;
  readonly #looked = new Set<string>();
  /** Those with reported errors. */
  readonly #faulty = new Set<string>();
  /** By folder: what its zonewise.json extends. */
  readonly #bases = new Map<string, readonly string[]>();
  /** Names of extended files that the client watches for us. */
  readonly #watched = new Set<string>();
  #areRootsListed = false;

  constructor(session: Session) {
    this.#session = session;
  }

  /** The set of open folders has changed. */
  invalidate(): void {
    this.#areRootsListed = false;
  }

  /** Reads what is not known yet for these documents and for the open folders. */
  async load(uris: readonly string[]): Promise<void> {
    const folders = new Set([...uris.flatMap((uri) => this.#foldersOf(uri)), ...(await this.#foldersOfRoots())]);
    await Promise.all([...folders].map((folder) => this.#read(folder)));
  }

  /** Does a zonewise.json extend that file? */
  isExtended(uri: string): boolean {
    return [...this.#bases.values()].some((bases) => bases.includes(uri));
  }

  /**
   * A zonewise.json, or a file that one extends, was created, changed or deleted: those that extend it are read again.
   */
  async changedOnDisk(uri: string): Promise<void> {
    const extending = [...this.#bases].filter(([, bases]) => bases.includes(uri)).map(([folder]) => folder);
    for (const folder of new Set([folderOf(uri), ...extending])) await this.#read(folder);
  }

  /** The folders from the document's own up to the root, or all above if no folder is open. */
  #foldersOf(uri: string): string[] {
    const own = folderOf(uri);
    if (this.#looked.has(own) || !/^[\w+.-]+:\/\//.test(uri)) return [];
    const root = this.#session.workspace.roots.find((candidate) => uri.startsWith(candidate));
    // Outside the open folders, only files that the user trusts may affect what is reported.
    if (root === undefined && !this.#session.workspace.trusted) return [];
    const top = root ?? /^[\w+.-]+:\/\/[^/]*\//.exec(uri)?.[0] ?? own;
    const folders: string[] = [];
    for (let at = own; at.length >= top.length && !this.#looked.has(at); at = folderOf(at.slice(0, -1)))
      folders.push(at);
    return folders;
  }

  async #read(folder: string): Promise<void> {
    this.#looked.add(folder);
    const { workspace, configuration } = this.#session;
    const uri = `${folder}${FILE_NAMES.configuration}`;
    const text = await workspace.files.read(uri);
    const resolved = await resolveConfig(uri, text ?? '{}', {
      read: (base) => workspace.files.read(base),
      isInside: (base) => workspace.roots.some((root) => holds(root, base)) || holds(folder, base),
    });
    this.#bases.set(folder, resolved.bases);
    this.#watch(resolved.bases);
    configuration.setFolder(folder, text === undefined ? undefined : resolved.config);
    this.#report(uri, text ?? '{}', resolved);
  }

  /** Extended files may have any name; those called zonewise.json are watched anyway. */
  #watch(bases: readonly string[]): void {
    const { client, connection, background } = this.#session;
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
    const names = bases.map((uri) => decodedPath(fileName(uri)));
    const fresh = new Set(names.filter((name) => name !== FILE_NAMES.configuration && !this.#watched.has(name)));
    if (fresh.size === 0) return;
    for (const name of fresh) this.#watched.add(name);
    const watchers = [...fresh].map((name) => ({ globPattern: `**/${escaped(name)}` }));
    background(() => connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }

  /** Folders inside the open ones whose zonewise.json may include files, although none of their documents is open. */
  async #foldersOfRoots(): Promise<readonly string[]> {
    if (this.#areRootsListed) return [];
    this.#areRootsListed = true;
    const { workspace } = this.#session;
    const pattern = `**/${FILE_NAMES.configuration}`;
    const lists = await Promise.all(workspace.roots.map((root) => workspace.files.list(root, pattern)));
    return lists
      .flat()
      .map(folderOf)
      .filter((folder) => !this.#looked.has(folder));
  }

  #report(uri: string, text: string, read: ReadConfig): void {
    const { connection, language, background } = this.#session;
    const diagnostics = configDiagnostics(uri, text, read, language(uri));
    if (diagnostics.length === 0 && !this.#faulty.delete(uri)) return;
    if (diagnostics.length > 0) this.#faulty.add(uri);
    background(() => connection.sendDiagnostics({ uri, diagnostics }));
  }
}

/** A name as a glob, where `?` matches any one character. */
function escaped(name: string): string {
  return name.replaceAll(/[[\]{}*?]/g, '?');
}
