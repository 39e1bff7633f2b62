import type { Config } from '../config/config';
import { senderAnswer } from '../mail/spf/senders';
import { Lookups } from '../analysis/answers/lookups';
import type { WorkspaceZone } from '../analysis/answers/zone-reply';
import type { Survey } from '../mail/spf/evaluate/survey';
import { canonicalName } from '../records/names';
import type { ResourceRecord } from '../records/record';
import { zoneFile, type ZoneFile } from '../sources/zone/binding/zone-file';
import { judge, severityOf, type JudgedFinding } from '../config/judge';
import { ruleOf } from '../rules/catalogue';
import { silence } from '../analysis/silence';
import type { Span } from '../text/span';
import type { Files } from './files';
import { includeCandidates } from '../sources/zone/include-path';
import { languageOfPath } from '../sources/language';
import { Modules } from '../analysis/modules';
import { ZoneLinks } from '../analysis/zone-links';
import { createDocument, isZoneFile, type SourceDocument } from '../sources/document';
import { silencingLine, terraformIgnores } from '../sources/terraform/ignores';
import { terraformRecordAt, type TerraformRecordAt } from '../sources/terraform/record-at';
import { zoneIgnores } from '../sources/zone/ignores';
import { Zones } from '../analysis/zones';

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
  /** DNS has answered: findings and costs of SPF records may be others now. Called once for each batch. */
  readonly onAnswers?: () => void;
  /** An edit made what is found in another zone than its own another one. */
  readonly onTouch?: () => void;
  /** Milliseconds since 1970; the computer's own clock if it is not given. */
  readonly now?: () => number;
}

/** All documents of a session, and what is found in them: the one thing that edges hold and features ask. */
export class Workspace {
  readonly files: Files;
  /** URIs of the folders that are open. */
  roots: readonly string[];
  /** Questions about names that no zone here answers. Nobody is asked before it is told to `ask`. */
  readonly lookups: Lookups;
  readonly #options: WorkspaceOptions;
  readonly #open = new Map<string, SourceDocument>();
  readonly #neighbours: ZoneLinks;
  readonly #zones: Zones;
  readonly #modules: Modules;
  /** Folders whose Terraform files have been looked for. */
  readonly #listed = new Set<string>();
  /** Includes that were looked for: whether a file was there. */
  readonly #read = new Map<string, boolean>();
  readonly #wanted = new Set<string>();

  constructor(options: WorkspaceOptions) {
    this.#options = options;
    this.files = options.files;
    this.roots = options.roots;
    const { origin, onAnswers = () => undefined, onTouch = () => undefined, now = Date.now } = options;
    const mode = (uri: string) => options.config(uri).dnsMode;
    this.lookups = new Lookups({ mode, senders: senderAnswer, onAnswers });
    this.lookups.isTrusted = options.trusted;
    const name = origin === undefined ? undefined : canonicalName(origin);
    this.#neighbours = new ZoneLinks({
      lookups: this.lookups,
      zones: () => [this.#zones.held(), this.#modules.held()],
      now,
      onTouch,
    });
    this.#zones = new Zones((path, from) => this.#include(path, from), name, this.#neighbours);
    this.#modules = new Modules(this.#neighbours);
  }

  get trusted(): boolean {
    return this.lookups.isTrusted;
  }

  set trusted(isTrusted: boolean) {
    this.lookups.isTrusted = isTrusted;
    this.#neighbours.touchAll();
  }

  /** URIs of all documents, open or read. */
  uris(): readonly string[] {
    return [...new Set([...this.#open.keys(), ...this.#zones.uris(), ...this.#modules.uris()])];
  }

  document(uri: string): SourceDocument | undefined {
    return this.#open.get(uri) ?? this.#zones.file(uri) ?? this.#modules.document(uri);
  }

  /** A document was opened, or another object stands for it. Edits in place are seen without being told. */
  open(document: SourceDocument): void {
    this.#open.set(document.uri, document);
    if (isZoneFile(document)) {
      this.#modules.delete(document.uri);
      this.#zones.set(document);
    } else {
      this.#zones.delete(document.uri);
      this.#modules.set(document);
    }
  }

  /** A document was closed: if it is still needed, the file's own text counts again. */
  close(uri: string): void {
    this.#open.delete(uri);
    this.#zones.delete(uri);
    this.#forgetTerraform(uri);
    this.#read.delete(uri);
  }

  /** A file that nobody has open changed on disk. */
  changedOnDisk(uri: string): void {
    if (this.#open.has(uri)) return;
    this.#zones.delete(uri);
    this.#forgetTerraform(uri);
    this.#read.delete(uri);
  }

  /** What is found in a document, with severities, in the order of the text. */
  findings(uri: string): readonly JudgedFinding[] {
    this.#update();
    const config = this.#options.config(uri);
    const file = this.#zones.file(uri);
    const terraform = file === undefined ? this.#modules.module(uri)?.file(uri) : undefined;
    if (file === undefined && terraform === undefined) return [];
    // What a resolver rule would say may not be known yet: an ignore for one is never called unused.
    const isOff = (id: string) => {
      const rule = ruleOf(id);
      return rule === undefined || rule.needs === 'resolver' || severityOf(rule, config) === 'off';
    };
    const found = file === undefined ? this.#modules.findings(uri) : this.#zones.findings(uri);
    const ignores = file === undefined ? terraform && terraformIgnores(terraform) : zoneIgnores(file);
    const kept = silence(found, ignores ?? [], isOff);
    return judge(kept, config);
  }

  /** What an SPF record in a document costs, as far as it is known now; `undefined` if it is none. */
  survey(uri: string, record: ResourceRecord): Survey | undefined {
    this.#update();
    const known = this.#zones.survey(uri, record) ?? this.#modules.survey(uri, record);
    return known ?? this.#neighbours.surveyOf(uri, record);
  }

  /** The TXT records that are written in a document; those at `span` if it is given. */
  texts(uri: string, span?: Span): readonly ResourceRecord[] {
    return this.#zones.file(uri) === undefined ? this.#modules.texts(uri, span) : this.#zones.texts(uri, span);
  }

  /** The record of a Terraform module that has something from this offset of a document. */
  terraformRecordAt(uri: string, offset: number): TerraformRecordAt | undefined {
    const module = this.#modules.module(uri);
    return module && terraformRecordAt(module, uri, offset);
  }

  /** Where a comment line can stand that silences what is found at an offset; see `silencingLine`. */
  silencingLine(uri: string, offset: number): number | undefined {
    const file = this.#modules.module(uri)?.file(uri);
    return file && silencingLine(file, offset);
  }

  /** The configuration changed, or whom to ask: everything that asks about names is looked at again. */
  answersChanged(): void {
    this.#neighbours.touchAll();
  }

  /** All zones that some document says something about, each at the file that it begins with. */
  held(): readonly WorkspaceZone[] {
    this.#update();
    return [...this.#zones.held(), ...this.#modules.held()];
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
    for (const folder of this.#modules.folders()) came = (await this.#readFolder(folder)) || came;
    return came;
  }

  /** Lets all zones take note of edits, before one of them asks another. */
  #update(): void {
    this.#zones.update();
    this.#modules.update();
  }

  /** Reads the other Terraform files of a folder: their locals and resources may be referred to. */
  async #readFolder(folder: string): Promise<boolean> {
    if (this.#listed.has(folder)) return false;
    this.#listed.add(folder);
    let came = false;
    for (const uri of await this.files.list(folder, '*')) {
      if (languageOfPath(uri) !== 'terraform' || this.#modules.document(uri) !== undefined) continue;
      const text = await this.files.read(uri);
      const document = text === undefined ? undefined : createDocument(uri, 'terraform', text);
      if (document === undefined || isZoneFile(document) || this.#open.has(uri)) continue;
      this.#modules.set(document);
      came = true;
    }
    return came;
  }

  /** The file's own text counts, if the folder is still of interest. */
  #forgetTerraform(uri: string): void {
    if (this.#modules.document(uri) === undefined) return;
    this.#modules.delete(uri);
    this.#listed.delete(uri.slice(0, uri.lastIndexOf('/') + 1));
  }

  async #readInclude(uri: string): Promise<boolean> {
    if (this.#zones.file(uri) !== undefined) return false;
    const text = await this.files.read(uri);
    this.#read.set(uri, text !== undefined);
    if (text === undefined) return false;
    if (!this.#open.has(uri)) this.#zones.set(zoneFile(uri, text));
    return true;
  }

  /** The innermost open folder that holds a file; outside of them, the folder of the open document that includes it. */
  #rootOf(uri: string): string {
    const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
    const holds = (root: string) => uri.startsWith(root.endsWith('/') ? root : `${root}/`);
    const inner = this.roots.filter(holds).sort((a, b) => b.length - a.length)[0];
    if (inner !== undefined) return inner;
    const folders = [...this.#open.keys()].map(folderOf).filter((folder) => folder !== '' && uri.startsWith(folder));
    return folders.sort((a, b) => a.length - b.length)[0] ?? folderOf(uri);
  }

  /** The first place where an include is; the places before it that were not looked at are read later. */
  #include(path: string, from: ZoneFile): ZoneFile | undefined {
    const root = this.#rootOf(from.uri);
    const allowOutside = this.#options.allowOutside && this.trusted;
    for (const uri of includeCandidates(path, from.uri, root, allowOutside)) {
      const file = this.#zones.file(uri);
      if (file !== undefined) return file;
      if (!this.#read.has(uri)) this.#wanted.add(uri);
    }
    return undefined;
  }
}
