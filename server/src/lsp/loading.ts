import { FolderConfigs } from './folder-configs';
import { IncludedFiles } from './included-files';
import type { Session } from './session';

/** Milliseconds that an answer waits for files. A client that reads them for us may be slow or unresponsive. */
const PATIENCE = 1000;

/** Loads the files that documents need: included ones, the other Terraform files of a folder, zonewise.json. */
export class Loading {
  readonly configs: FolderConfigs;
  readonly included: IncludedFiles;
  readonly #session: Session;
  readonly #onLoaded: () => void;
  #running: Promise<void> | undefined;
  #isWanted = false;

  /** `onLoaded`: files were loaded, and earlier answers may have changed. */
  constructor(session: Session, onLoaded: () => void) {
    this.#session = session;
    this.#onLoaded = onLoaded;
    this.configs = new FolderConfigs(session);
    this.included = new IncludedFiles(session);
  }

  /** Starts to read what is missing. Resolves when it is loaded, or when the wait times out. */
  async load(): Promise<void> {
    this.#isWanted = true;
    const running = (this.#running ??= this.#all());
    let timer: ReturnType<typeof setTimeout> | undefined;
    const enough = new Promise<void>((resolve) => (timer = setTimeout(resolve, PATIENCE)));
    await Promise.race([running, enough]);
    clearTimeout(timer);
  }

  /** The set of open folders has changed, and with it their settings and zonewise.json files. */
  foldersChanged(): void {
    const { workspace, configuration, background } = this.#session;
    for (const root of workspace.roots) background(() => configuration.open(root));
    this.configs.invalidate();
    this.included.invalidate();
  }

  /** Files that become missing during a round are read in the next one. */
  async #all(): Promise<void> {
    const { workspace } = this.#session;
    try {
      while (this.#isWanted) {
        this.#isWanted = false;
        const came = await workspace.load();
        await this.configs.load(workspace.uris());
        const isOther = await this.included.load();
        const cameToo = isOther && (await workspace.load());
        if (cameToo) await this.configs.load(workspace.uris());
        if (came || cameToo) this.#onLoaded();
      }
    } finally {
      this.#running = undefined;
    }
  }
}
