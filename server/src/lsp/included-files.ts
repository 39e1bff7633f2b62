import { isOtherFormat } from '../sources/file-names';
import type { Session } from './session';

/**
 * The files that settings and zonewise.json include: they are checked although they are not open. Patterns are relative
 * to the workspace folder, or to the folder of the zonewise.json.
 */
export class IncludedFiles {
  readonly #session: Pick<Session, 'workspace' | 'configuration'>;
  #isCurrent = false;
  #kept = '';

  constructor(session: Pick<Session, 'workspace' | 'configuration'>) {
    this.#session = session;
  }

  /** Patterns, folders or files may have changed. */
  invalidate(): void {
    this.#isCurrent = false;
  }

  /** Sets the files that the workspace keeps. True if the set has changed. */
  async load(): Promise<boolean> {
    if (this.#isCurrent) return false;
    this.#isCurrent = true;
    const { workspace, configuration } = this.#session;
    const folders = configuration.includes(workspace.roots);
    const lists = await Promise.all(
      folders.flatMap(({ folder, patterns }) => patterns.map((pattern) => workspace.files.list(folder, pattern))),
    );
    const uris = [...new Set(lists.flat())].filter((uri) => !isOtherFormat(uri)).sort();
    const kept = uris.join('\n');
    if (kept === this.#kept) return false;
    this.#kept = kept;
    workspace.apply({ kind: 'keep', uris: new Set(uris) });
    return true;
  }
}
