import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { defaultConfig, mergeConfigs, type Config, type PartialConfig } from '../config/config';
import { readConfig } from '../config/read-config';
import { readSettings } from '../config/read-settings';

/**
 * Settings and zonewise.json, per document. What a client says is fetched in the background: until then defaults hold,
 * and everything is looked at again when the answer is there.
 */
export class Configuration {
  readonly #connection: Connection;
  readonly #canAsk: boolean;
  readonly #settings = new Map<string, PartialConfig>();
  /** By the URI of the folder that holds the zonewise.json. */
  readonly #folders = new Map<string, PartialConfig>();
  #merged = new Map<string, Config>();
  #global: PartialConfig = {};
  #isLoaded = false;
  #listener: () => void = () => undefined;

  constructor(connection: Connection, client: ClientCapabilities) {
    this.#connection = connection;
    this.#canAsk = client.workspace?.configuration === true;
    connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) => {
      if (!this.#canAsk) this.#global = readSettings(sectionOf(settings));
      void this.reload();
    });
  }

  /** Is it known what holds for the whole window? */
  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  /** What holds for the whole window. */
  get window(): Config {
    return mergeConfigs(this.#global);
  }

  onChange(listener: () => void): void {
    this.#listener = listener;
  }

  of(uri: string): Config {
    const known = this.#merged.get(uri);
    if (known !== undefined) return known;
    const folder = this.#nearestFolder(uri);
    const sources = [folder, this.#settings.get(uri), this.#global].filter((source) => source !== undefined);
    const config = sources.length === 0 ? defaultConfig : mergeConfigs(...sources);
    this.#merged.set(uri, config);
    return config;
  }

  /** Asks the client for the settings of a document that was opened. */
  async open(uri: string): Promise<void> {
    if (!this.#canAsk) return;
    this.#settings.set(uri, readSettings(await this.#ask(uri)));
    this.#changed();
  }

  close(uri: string): void {
    this.#settings.delete(uri);
    this.#merged.delete(uri);
  }

  /** Asks for everything again. */
  async reload(): Promise<void> {
    if (this.#canAsk) {
      const uris = [...this.#settings.keys()];
      this.#global = readSettings(await this.#ask(undefined));
      for (const uri of uris) this.#settings.set(uri, readSettings(await this.#ask(uri)));
    }
    this.#isLoaded = true;
    this.#changed();
  }

  /** A zonewise.json was read (or is gone: `undefined`). */
  setFolder(folder: string, text: string | undefined): void {
    if (text === undefined) this.#folders.delete(folder);
    else this.#folders.set(folder, readConfig(text).config);
    this.#changed();
  }

  #nearestFolder(uri: string): PartialConfig | undefined {
    let nearest: string | undefined;
    for (const folder of this.#folders.keys()) {
      if (uri.startsWith(folder) && folder.length > (nearest?.length ?? -1)) nearest = folder;
    }
    return nearest === undefined ? undefined : this.#folders.get(nearest);
  }

  async #ask(uri: string | undefined): Promise<unknown> {
    return this.#connection.workspace.getConfiguration(
      uri === undefined ? { section: 'zonewise' } : { section: 'zonewise', scopeUri: uri },
    ) as Promise<unknown>;
  }

  #changed(): void {
    this.#merged = new Map();
    this.#listener();
  }
}

function sectionOf(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null && 'zonewise' in settings ? settings.zonewise : settings;
}
