import type { Change, Lacking, Loaded } from './change';
import type { Files } from './files';

/** What a loader reads for. */
export interface LackingFiles {
  readonly lacking: Lacking;
  /** The files in a folder that must be read. */
  lackingIn(folder: string, uris: readonly string[]): readonly string[];
  apply(change: Change): void;
}

/** Reads files until every needed file that exists is loaded. Files are read outside of the one moment of change. */
export class Loader {
  readonly #files: Files;
  readonly #workspace: LackingFiles;
  /** Files that changed on disk while they were being read. */
  readonly #outdated = new Set<string>();
  #isReading: Promise<boolean> | undefined;

  constructor(files: Files, workspace: LackingFiles) {
    this.#files = files;
    this.#workspace = workspace;
  }

  /** True if something new was loaded. Concurrent loads are merged. */
  load(): Promise<boolean> {
    this.#isReading ??= this.#readAll().finally(() => (this.#isReading = undefined));
    return this.#isReading;
  }

  /** The text being read from this file may be outdated. */
  changedOnDisk(uri: string): void {
    if (this.#isReading !== undefined) this.#outdated.add(uri);
  }

  async #readAll(): Promise<boolean> {
    let came = false;
    for (;;) {
      const { lacking } = this.#workspace;
      if (lacking.files.length === 0 && lacking.folders.length === 0) return came;
      this.#outdated.clear();
      const loaded = await this.#read(lacking);
      came ||= [...loaded.files.values()].some((text) => text !== undefined);
      this.#workspace.apply({ kind: 'loaded', loaded });
    }
  }

  async #read({ files, folders }: Lacking): Promise<Loaded> {
    const texts = new Map<string, string | undefined>();
    const readFile = async (uri: string) => void texts.set(uri, await this.#files.read(uri));
    await Promise.all(files.map(readFile));
    for (const folder of folders) {
      const inside = this.#workspace.lackingIn(folder, await this.#files.list(folder, '*'));
      await Promise.all(inside.map(readFile));
    }
    for (const uri of this.#outdated) texts.delete(uri);
    const isCurrent = (folder: string) => ![...this.#outdated].some((uri) => uri.startsWith(folder));
    return { files: texts, folders: folders.filter(isCurrent) };
  }
}
