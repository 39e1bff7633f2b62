import { DidChangeConfigurationNotification, type ClientCapabilities, type Connection } from 'vscode-languageserver';
import { defaultConfig, mergeConfigs, type Config, type PartialConfig } from '../config/config';
import { readSettings } from '../config/read-settings';
import { inBackground } from './background';

/** What a change of configuration changes. */
export interface ConfigurationChange {
  /** Whether DNS is queried, and where. */
  readonly dns: boolean;
}

/**
 * Settings and zonewise.json, per document. Settings that must be requested from the client are fetched in the
 * background: until then defaults apply. Listeners are notified of differences only.
 */
export class Configuration {
  readonly #connection: Connection;
  readonly #canAsk: boolean;
  readonly #canRegister: boolean;
  /** By the URI of a document that is open; `undefined` until the client has answered. */
  readonly #settings = new Map<string, PartialConfig | undefined>();
  /** By the URI of the folder that holds the zonewise.json. */
  readonly #folders = new Map<string, PartialConfig>();
  readonly #merged = new Map<string, Config>();
  #global: PartialConfig = {};
  #isLoaded = false;
  #listener: (change: ConfigurationChange) => void = () => undefined;

  constructor(connection: Connection, client: ClientCapabilities) {
    this.#connection = connection;
    this.#canAsk = client.workspace?.configuration === true;
    this.#canRegister = client.workspace?.didChangeConfiguration?.dynamicRegistration === true;
    connection.onDidChangeConfiguration((params: unknown) => {
      if (!this.#canAsk) this.#change(this.#known(), () => (this.#global = readSettings(sectionOf(params))));
      inBackground(connection, () => this.reload());
    });
  }

  /** Whether the settings of the window are known. */
  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  /** The configuration of the whole window. */
  get window(): Config {
    return mergeConfigs(this.#global);
  }

  onChange(listener: (change: ConfigurationChange) => void): void {
    this.#listener = listener;
  }

  /** Registers for changes of settings, if the client supports it. */
  async register(): Promise<void> {
    if (!this.#canRegister) return;
    await this.#connection.client.register(DidChangeConfigurationNotification.type, { section: 'zonewise' });
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

  /** Requests the settings of a newly opened document from the client. */
  async open(uri: string): Promise<void> {
    if (!this.#canAsk) return;
    this.#settings.set(uri, undefined);
    const settings = readSettings(await this.#ask(uri));
    if (this.#settings.has(uri)) this.#change([uri], () => this.#settings.set(uri, settings));
  }

  close(uri: string): void {
    this.#settings.delete(uri);
    this.#merged.delete(uri);
  }

  /** Requests everything again. */
  async reload(): Promise<void> {
    if (this.#canAsk) {
      const uris = [...this.#settings.keys()];
      const answers = await Promise.all([undefined, ...uris].map((uri) => this.#ask(uri)));
      const [global = {}, ...settings] = answers.map(readSettings);
      this.#change(this.#known(), () => {
        this.#global = global;
        uris.forEach((uri, index) => {
          if (this.#settings.has(uri)) this.#settings.set(uri, settings[index]);
        });
      });
    }
    if (this.#isLoaded) return;
    this.#isLoaded = true;
    this.#listener({ dns: true });
  }

  /** A zonewise.json was read, or no longer exists (`undefined`). */
  setFolder(folder: string, config: PartialConfig | undefined): void {
    const inside = this.#known().filter((uri) => uri.startsWith(folder));
    this.#change(inside, () => {
      if (config === undefined) this.#folders.delete(folder);
      else this.#folders.set(folder, config);
    });
  }

  /** The patterns of included files, each with the folder that they are relative to. */
  includes(roots: readonly string[]): readonly { readonly folder: string; readonly patterns: readonly string[] }[] {
    const ofRoots = roots.map((root) => ({
      folder: root,
      patterns: (this.#settings.get(root) ?? this.#global).include ?? [],
    }));
    const ofFolders = [...this.#folders].map(([folder, { include = [] }]) => ({ folder, patterns: include }));
    // As with other keys, a zonewise.json takes precedence over the settings.
    const own = new Set(ofFolders.filter(({ patterns }) => patterns.length > 0).map(({ folder }) => folder));
    return [...ofRoots.filter(({ folder }) => !own.has(folder)), ...ofFolders];
  }

  #nearestFolder(uri: string): PartialConfig | undefined {
    let nearest: string | undefined;
    for (const folder of this.#folders.keys()) {
      if (uri.startsWith(folder) && folder.length > (nearest?.length ?? -1)) nearest = folder;
    }
    return nearest === undefined ? undefined : this.#folders.get(nearest);
  }

  /** The client's response; a failed request is treated as one without settings. */
  async #ask(uri: string | undefined): Promise<unknown> {
    const item = uri === undefined ? { section: 'zonewise' } : { section: 'zonewise', scopeUri: uri };
    try {
      return await this.#connection.workspace.getConfiguration(item);
    } catch {
      return undefined;
    }
  }

  /** The documents whose configuration was requested. */
  #known(): string[] {
    return [...new Set([...this.#merged.keys(), ...this.#settings.keys()])];
  }

  /** Notifies the listener if `change` alters the configuration of the window or of one of these documents. */
  #change(uris: readonly string[], change: () => unknown): void {
    const all = () => [this.window, ...uris.map((uri) => this.of(uri))];
    const before = all();
    change();
    for (const uri of uris) this.#merged.delete(uri);
    const after = all();
    const differs = (same: (a: Config, b: Config) => boolean) =>
      after.some((config, index) => !same(config, before[index] ?? defaultConfig));
    const dns = differs(isSameDns);
    if (dns || differs(isSame)) this.#listener({ dns });
  }
}

function isSameDns(a: Config, b: Config): boolean {
  return a.dnsMode === b.dnsMode && a.dohUrl === b.dohUrl && a.dnsServers.join() === b.dnsServers.join();
}

function isSame(a: Config, b: Config): boolean {
  const plain = (config: Config) => JSON.stringify({ ...config, rules: [...config.rules] });
  return a === b || plain(a) === plain(b);
}

function sectionOf(params: unknown): unknown {
  const settings = valueOf(params, 'settings');
  return valueOf(settings, 'zonewise') ?? settings;
}

function valueOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}
