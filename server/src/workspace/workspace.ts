import { Analysis } from '../analysis/analysis';
import { type DnsMode, Lookups } from '../analysis/answers/lookups';
import type { ListedWorkspaceZone } from '../analysis/answers/zone-reply';
import type { FindingList } from '../analysis/placed-findings';
import type { JudgedFinding, JudgedList } from '../config/judge';
import type { Survey } from '../mail/spf/evaluate/survey';
import { senderAnswer } from '../mail/spf/senders';
import type { Name } from '../records/name';
import type { ResourceRecord } from '../records/record';
import { createDocument, type GivenDocument } from '../sources/document';
import type { Source, SourceDocument, Unit } from '../sources/source';
import { applyEdits, type AbsoluteEdit } from '../text/apply-edits';
import { absolute, touches, type Span } from '../text/span';
import type { Change, Lacking } from './change';
import { DocumentUnits } from './document-units';
import type { Files } from './files';
import { inTextOrder, judgedLists } from './judged-lists';
import { Loader } from './load';
import type { WorkspaceOptions } from './options';

/**
 * All documents of a session, and what is found in them: the single object that edges hold and features query. It
 * changes only in `apply`; everything else only reads.
 */
export class Workspace {
  readonly files: Files;
  /** Lookups of names that no zone of the workspace answers. DNS is queried only when `ask` is called. */
  readonly lookups: Lookups;
  readonly #options: WorkspaceOptions;
  readonly #units: DocumentUnits;
  readonly #analysis: Analysis;
  readonly #loader: Loader;
  #findings = new Map<string, readonly JudgedList[]>();
  #dnsModes = new Map<string, DnsMode>();

  constructor(options: WorkspaceOptions) {
    this.#options = options;
    this.files = options.files;
    const allowsOutside = () => options.allowOutside && this.trusted;
    this.#units = new DocumentUnits({ ...options, allowsOutside });
    this.lookups = new Lookups({
      mode: (uri) => this.#dnsMode(uri),
      senders: senderAnswer,
      onAnswers: () => {
        this.apply({ kind: 'answers' });
        options.onAnswers?.();
      },
    });
    this.lookups.isTrusted = options.trusted;
    this.#analysis = new Analysis({
      lookups: this.lookups,
      now: options.now ?? Date.now,
      tracks: options.isOneShot !== true,
    });
    this.#loader = new Loader(options.files, this);
  }

  get trusted(): boolean {
    return this.lookups.isTrusted;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return (this.#options.now ?? Date.now)();
  }

  /** URIs of the folders that are open. */
  get roots(): readonly string[] {
    return this.#units.roots;
  }

  /** The one moment of change: after it, reading is pure. What is missing then is read by `load`. */
  apply(change: Change): void {
    switch (change.kind) {
      case 'open':
        return this.#updateOpen(change.documents.flatMap((document) => this.#units.documents.opened(document)));
      case 'edit':
        return this.#update(this.#units.documents.edit(change.uri, change.changes, change.version), {
          isStructural: false,
        });
      case 'close':
        return this.#updateOpen(this.#units.documents.close(change.uri));
      case 'disk':
        for (const uri of change.uris) {
          this.#units.documents.changedOnDisk(uri);
          this.#loader.changedOnDisk(uri);
        }
        return this.#update([]);
      case 'loaded':
        return this.#update(this.#units.documents.load(change.loaded));
      case 'keep':
        this.#units.documents.keep(change.uris);
        return this.#update([]);
      case 'committed':
        return this.#update(this.#units.commit(change.texts));
      case 'configuration':
        return this.#configurationChanged();
      case 'trust':
        this.lookups.isTrusted = change.trusted;
        this.#analysis.answersChanged(() => true);
        return this.#update([], { everything: true });
      case 'folders':
        this.#units.roots = change.roots;
        return this.#update([], { everything: true });
      case 'network':
        this.lookups.network = change.network;
        this.#analysis.answersChanged(() => true);
        return this.#forgetFindings();
      case 'answers':
        this.#analysis.takeAnswers();
        return this.#forgetFindings();
    }
  }

  /** Documents were opened; see `Change`. */
  open(...documents: readonly GivenDocument[]): void {
    this.apply({ kind: 'open', documents });
  }

  /** Reads the missing files, and those found missing as a result. True if something was loaded. */
  load(): Promise<boolean> {
    return this.#loader.load();
  }

  get lacking(): Lacking {
    return this.#units.documents.lacking;
  }

  lackingIn(folder: string, uris: readonly string[]): readonly string[] {
    return this.#units.documents.lackingIn(folder, uris);
  }

  /** URIs of all documents, open or read. */
  uris(): readonly string[] {
    return this.#units.documents.uris();
  }

  document(uri: string): SourceDocument | undefined {
    return this.#units.documents.get(uri);
  }

  /** The files that are read as part of this one, and reported with it. */
  includedIn(uri: string): Iterable<string> {
    return this.#units.includedIn(uri);
  }

  /** What is found in a document, with severities, in the order of the text. */
  findings(uri: string): readonly JudgedFinding[] {
    return inTextOrder(this.findingLists(uri).flatMap((list) => list.findings));
  }

  /** What is found at `span` of a document; a cursor at the end of an underlined text is still inside it. */
  findingsAt(uri: string, span: Span): readonly JudgedFinding[] {
    const near = this.findingLists(uri).filter(({ anchor: { offset, text } }) => {
      return touches({ start: offset, end: offset + text.length }, span);
    });
    return inTextOrder(near.flatMap(({ findings }) => findings.filter(({ place }) => touches(absolute(place), span))));
  }

  /** What is found in a document, by the text that it is in. After a change most lists are the same objects. */
  findingLists(uri: string): readonly JudgedList[] {
    const known = this.#findings.get(uri);
    if (known !== undefined) return known;
    const lists = this.#judged(uri, this.#analysis.findings(this.#units.of(uri), uri));
    this.#findings.set(uri, lists);
    return lists;
  }

  /** What has been found in a document so far; see `advance`. */
  knownLists(uri: string): readonly JudgedList[] {
    return this.#findings.get(uri) ?? this.#judged(uri, this.#analysis.knownFindings(this.#units.of(uri), uri), true);
  }

  /**
   * Continues to look for what is found in a document until that is complete (true) or until `isOver`. Findings are
   * complete whenever they are requested; this allows other work in between.
   */
  advance(uri: string, isOver: () => boolean): boolean {
    return this.#findings.has(uri) || this.#analysis.advance(this.#units.of(uri), isOver);
  }

  /** Are all changes taken into account? Otherwise that is completed by `settle`, or when something is requested. */
  get isSettled(): boolean {
    return this.#analysis.isSettled;
  }

  /** Continues to take changes into account until that is complete (true) or until `isOver`. */
  settle(isOver: () => boolean): boolean {
    return this.#analysis.settle(isOver);
  }

  /** What an SPF record in a document costs, by what is known now; `undefined` if it is not one. */
  survey(uri: string, record: ResourceRecord): Survey | undefined {
    return this.#analysis.survey(this.#units.of(uri), uri, record);
  }

  /** What an SPF record in a document would cost with another value, by what is known now. */
  surveyInstead(uri: string, record: ResourceRecord, value: string): Survey {
    return this.#analysis.surveyInstead(this.#units.of(uri), uri, record, value);
  }

  /** What the text of a document is read as: the first unit that it is part of. */
  unit(uri: string): Unit | undefined {
    return this.#units.of(uri)[0];
  }

  /**
   * Every record that may mention a name or one below it, once for each zone that it is part of: of the workspace, or
   * of the units that a document is part of.
   */
  *recordsNaming(name: Name, uri?: string): Generator<ResourceRecord> {
    for (const unit of uri === undefined ? this.#units.all() : this.#units.of(uri)) yield* unit.everyRecord(name);
  }

  /** Every record of the units that a document is part of. */
  *everyRecord(uri: string): Generator<ResourceRecord> {
    for (const unit of this.#units.of(uri)) yield* unit.everyRecord();
  }

  /** May an edit at one place of a document change several records? */
  readsTwice(uri: string): boolean {
    const units = this.#units.of(uri);
    return units.length > 1 || units.some((unit) => unit.readsTwice);
  }

  /** How many files are read together with a document, itself among them. */
  filesWith(uri: string): number {
    return this.#units.of(uri).reduce((sum, { uris }) => sum + uris.size, 0);
  }

  /** A workspace of its own with the same documents, some of them edited. */
  edited(edits: ReadonlyMap<string, readonly AbsoluteEdit[]>): Workspace {
    const { files, allowOutside, config, origin, sources } = this.#options;
    const copy = new Workspace({
      ...{ files, allowOutside, config, roots: this.roots, trusted: this.trusted, isOneShot: true },
      ...(origin !== undefined && { origin }),
      ...(sources !== undefined && { sources }),
    });
    copy.open(
      ...this.uris().flatMap((uri) => {
        const document = this.document(uri);
        if (document === undefined) return [];
        return createDocument(uri, document.languageId, applyEdits(document.getText(), edits.get(uri) ?? []));
      }),
    );
    return copy;
  }

  /** The language of a document. */
  sourceOf(uri: string): Source | undefined {
    return this.#units.documents.sourceOf(uri);
  }

  /** All zones described by any document, each at the file that it begins with. */
  zones(): readonly ListedWorkspaceZone[] {
    return this.#analysis.zones();
  }

  #updateOpen(uris: readonly string[]): void {
    this.#update(uris, { everything: !this.#units.areInside(uris) });
  }

  /** Propagates changes to units and findings until nothing else is affected. */
  #update(changed: readonly string[], { everything = false, isStructural = true } = {}): void {
    for (const uri of changed) if (!this.#dnsModes.has(uri)) this.#dnsModes.set(uri, this.#dnsMode(uri));
    for (const change of this.#units.update(changed, { everything, isStructural })) this.#analysis.update(change);
    this.#forgetFindings();
    const own = new Set(changed.flatMap((uri) => this.#units.of(uri)));
    if ([...this.#analysis.takeStale()].some((unit) => !own.has(unit))) this.#options.onTouch?.();
  }

  /**
   * Severities are applied when findings are reported; only changes of the DNS source affect which findings exist.
   */
  #configurationChanged(): void {
    const renamed = this.#units.renamed();
    if (renamed.length > 0) this.#update(renamed);
    const before = this.#dnsModes;
    this.#analysis.answersChanged((uri) => before.get(uri) !== this.#dnsMode(uri));
    this.#dnsModes = new Map(this.uris().map((uri) => [uri, this.#dnsMode(uri)]));
    this.#forgetFindings();
  }

  #dnsMode(uri: string): DnsMode {
    return this.#options.config(uri).dnsMode;
  }

  #forgetFindings(): void {
    this.#findings = new Map();
  }

  #judged(uri: string, lists: readonly FindingList[], isPartial = false): readonly JudgedList[] {
    const unit = this.unit(uri);
    return unit === undefined ? [] : judgedLists(uri, unit, this.#options.config(uri), lists, isPartial);
  }
}
