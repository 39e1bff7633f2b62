import type { Config } from '../config/config';
import { canonicalName } from '../records/names';
import { zoneFile, type ZoneFile } from '../records/zone/zone-file';
import { judge, severityOf, type JudgedFinding } from '../rules/judge';
import { ruleOf } from '../rules/catalogue';
import { silence } from '../rules/silence';
import { absolute } from '../text/span';
import type { Files } from './files';
import { includeCandidates } from './include-path';
import { isZoneFile, type SourceDocument } from './source-document';
import { zoneIgnores } from './zone-ignores';
import { Zones } from './zones';

export interface WorkspaceOptions {
  readonly files: Files;
  /** URIs of the folders that are open. */
  readonly roots: readonly string[];
  /** An untrusted workspace gets no network and no files outside its folders. */
  readonly trusted: boolean;
  /** Follow `$INCLUDE` out of the folders. */
  readonly allowOutside: boolean;
  /** The configuration that holds for a document. */
  readonly config: (uri: string) => Config;
  /** The zone's name, for files that do not say it. */
  readonly origin?: string;
}

/** All documents of a session, and what is found in them: the one thing that edges hold and features ask. */
export class Workspace {
  readonly files: Files;
  readonly roots: readonly string[];
  trusted: boolean;
  readonly #options: WorkspaceOptions;
  readonly #open = new Map<string, SourceDocument>();
  readonly #zones: Zones;
  /** Includes that were looked for: whether a file was there. */
  readonly #read = new Map<string, boolean>();
  readonly #wanted = new Set<string>();

  constructor(options: WorkspaceOptions) {
    this.#options = options;
    this.files = options.files;
    this.roots = options.roots;
    this.trusted = options.trusted;
    const origin = options.origin === undefined ? undefined : canonicalName(options.origin);
    this.#zones = new Zones((path, from) => this.#include(path, from), origin);
  }

  /** URIs of all documents, open or read. */
  uris(): readonly string[] {
    return [...new Set([...this.#open.keys(), ...this.#zones.uris()])];
  }

  document(uri: string): SourceDocument | undefined {
    return this.#open.get(uri) ?? this.#zones.file(uri);
  }

  /** A document was opened, or another object stands for it. Edits in place are seen without being told. */
  open(document: SourceDocument): void {
    this.#open.set(document.uri, document);
    if (isZoneFile(document)) this.#zones.set(document);
    else this.#zones.delete(document.uri);
  }

  /** A document was closed: if it is still needed, the file's own text counts again. */
  close(uri: string): void {
    this.#open.delete(uri);
    this.#zones.delete(uri);
    this.#read.delete(uri);
  }

  /** A file that nobody has open changed on disk. */
  changedOnDisk(uri: string): void {
    if (this.#open.has(uri)) return;
    this.#zones.delete(uri);
    this.#read.delete(uri);
  }

  /** What is found in a document, with severities, in the order of the text. */
  findings(uri: string): readonly JudgedFinding[] {
    const config = this.#options.config(uri);
    const file = this.#zones.file(uri);
    if (file === undefined) return [];
    const isOff = (id: string) => severityOf(ruleOf(id) ?? { id, severity: 'off' }, config) === 'off';
    const kept = silence(this.#zones.findings(uri), zoneIgnores(file), isOff);
    return judge(kept, config).sort((a, b) => absolute(a.place).start - absolute(b.place).start);
  }

  /** The zones that a document is part of, for features that ask about names. */
  zonesOf(uri: string) {
    return this.#zones.instances(uri);
  }

  /** Reads the included files that are not there yet, and what those include. True when something came. */
  async load(): Promise<boolean> {
    let came = false;
    this.#zones.bindAll();
    while (this.#wanted.size > 0) {
      const wanted = [...this.#wanted];
      this.#wanted.clear();
      for (const uri of wanted) came = (await this.#readInclude(uri)) || came;
      this.#zones.bindAll();
    }
    return came;
  }

  async #readInclude(uri: string): Promise<boolean> {
    if (this.#zones.file(uri) !== undefined) return false;
    const text = await this.files.read(uri);
    this.#read.set(uri, text !== undefined);
    if (text === undefined) return false;
    if (!this.#open.has(uri)) this.#zones.set(zoneFile(uri, text));
    return true;
  }

  /** The first place where an include is; the places before it that were not looked at are read later. */
  #include(path: string, from: ZoneFile): ZoneFile | undefined {
    const root = this.roots.find((candidate) => from.uri.startsWith(candidate));
    const allowOutside = this.#options.allowOutside && this.trusted;
    for (const uri of includeCandidates(path, from.uri, root, allowOutside)) {
      const file = this.#zones.file(uri);
      if (file !== undefined) return file;
      if (!this.#read.has(uri)) this.#wanted.add(uri);
    }
    return undefined;
  }
}
