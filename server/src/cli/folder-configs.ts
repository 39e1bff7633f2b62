import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { mergeConfigs, type Config, type PartialConfig } from '../config/config';
import { configFindings } from '../config/config-findings';
import { resolveConfig } from '../config/extends';
import type { JudgedFinding } from '../config/judge';
import { decodeFile } from '../node/decode-file';
import { readRegularFile } from '../node/read-regular-file';
import { FILE_NAMES } from '../sources/file-names';
import { holds } from '../text/uri';
import { readIncluded, type Input } from './inputs';

/** A zonewise.json that was read. */
export interface FolderConfig {
  readonly uri: string;
  /** As users see it. */
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly config: PartialConfig;
  readonly findings: readonly JudgedFinding[];
}

/** The zonewise.json of each file: the nearest one in its own folder or above, or the one given for all files. */
export class FolderConfigs {
  readonly #own: PartialConfig;
  readonly #byFolder = new Map<string, Promise<FolderConfig | undefined>>();
  readonly #byFile = new Map<string, FolderConfig>();
  readonly #merged = new Map<FolderConfig | undefined, Config>();
  /** Those whose included files were read. */
  readonly #included = new Set<FolderConfig>();
  #given: FolderConfig | undefined;
  #isOff = false;

  /** `own`: what the command line sets, for all files. */
  constructor(own: PartialConfig) {
    this.#own = own;
  }

  /** Uses this zonewise.json for every file. False if it cannot be read. */
  async give(path: string): Promise<boolean> {
    this.#given = await read(resolve(path), path);
    return this.#given !== undefined;
  }

  /** Uses no zonewise.json at all. */
  giveNone(): void {
    this.#isOff = true;
  }

  /** Searches for the configurations of these files. */
  async load(uris: readonly string[]): Promise<void> {
    for (const uri of uris) {
      if (!uri.startsWith('file:') || this.#byFile.has(uri)) continue;
      const found = await this.nearest(dirname(fileURLToPath(uri)));
      if (found !== undefined) this.#byFile.set(uri, found);
    }
  }

  /** The configuration for the files of a folder. */
  nearest(folder: string): Promise<FolderConfig | undefined> {
    if (this.#given !== undefined || this.#isOff) return Promise.resolve(this.#given);
    let found = this.#byFolder.get(folder);
    if (found === undefined) this.#byFolder.set(folder, (found = this.#look(folder)));
    return found;
  }

  /** The zonewise.json that applies to a file whose configuration was searched for. */
  fileOf(uri: string): FolderConfig | undefined {
    return this.#byFile.get(uri);
  }

  /** The configuration of a file whose configuration was searched for. */
  of(uri: string): Config {
    const folder = this.#byFile.get(uri);
    const known = this.#merged.get(folder);
    if (known !== undefined) return known;
    const merged = mergeConfigs(this.#own, folder?.config ?? {});
    // What the command line sets takes precedence over overrides.
    const config = { ...merged, overrides: [...merged.overrides, { rules: [...(this.#own.rules ?? [])] }] };
    this.#merged.set(folder, config);
    return config;
  }

  /** The files that the configuration of a folder includes. */
  async included(folder: string): Promise<readonly Input[]> {
    const config = await this.nearest(folder);
    if (config === undefined || this.#included.has(config)) return [];
    this.#included.add(config);
    return readIncluded(config.folder, config.config.include ?? []);
  }

  /** Every zonewise.json that was found for a file or folder. */
  async all(): Promise<readonly FolderConfig[]> {
    const found = [this.#given, ...(await Promise.all(this.#byFolder.values()))];
    return [...new Set(found.filter((config) => config !== undefined))];
  }

  async #look(folder: string): Promise<FolderConfig | undefined> {
    const path = join(folder, FILE_NAMES.configuration);
    const own = await read(path, relative('.', path));
    if (own !== undefined || dirname(folder) === folder) return own;
    return this.nearest(dirname(folder));
  }
}

async function read(file: string, path: string): Promise<FolderConfig | undefined> {
  const content = await readRegularFile(file);
  if (content === undefined) return undefined;
  const { text } = decodeFile(content);
  const uri = pathToFileURL(file).href;
  const folders = [process.cwd(), dirname(file)];
  const roots = folders.map((folder) => pathToFileURL(`${folder}/`).href);
  const resolved = await resolveConfig(uri, text, {
    isInside: (base) => roots.some((root) => holds(root, base)),
    async read(base) {
      const octets = await readRegularFile(fileURLToPath(base), { folders });
      return octets && decodeFile(octets).text;
    },
  });
  const findings = configFindings(uri, text, resolved);
  return { uri, path, folder: dirname(file), text, config: resolved.config, findings };
}
