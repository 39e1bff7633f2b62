import { Analysis } from '../analysis/analysis';
import { type DnsMode, Lookups } from '../analysis/answers/lookups';
import type { ListedWorkspaceZone } from '../analysis/answers/zone-reply';
import type { FindingList } from '../analysis/placed-findings';
import { effective, silence, silenced } from '../analysis/silence';
import type { Config } from '../config/config';
import { matchesFile } from '../config/globs';
import type { About } from '../config/overrides';
import { judgeList, severityOf, type JudgedFinding, type JudgedList } from '../config/judge';
import type { Finding } from '../rules/rule';
import type { Survey } from '../mail/spf/evaluate/survey';
import { senderAnswer } from '../mail/spf/senders';
import type { Name } from '../records/name';
import { canonicalName } from '../records/names';
import type { ResourceRecord } from '../records/record';
import { ruleOf } from '../rules/catalogue';
import { createDocument, type GivenDocument } from '../sources/document';
import type { Expected } from '../sources/expected';
import { includeCandidates } from '../sources/include-path';
import { givenOrigin, type GivenOrigin, type KnownOrigin } from '../sources/origin';
import type {
  CommentSpot,
  DirectiveAt,
  KnownFiles,
  OutlineEntry,
  Source,
  SourceDocument,
  Unit,
  Units,
  WrittenRecord,
  WrittenRecordAt,
} from '../sources/source';
import { sources as allSources } from '../sources/sources';
import { applyEdits, type AbsoluteEdit } from '../text/apply-edits';
import { absolute, touches, type Span } from '../text/span';
import type { Change, Lacking } from './change';
import { Documents } from './documents';
import type { Files } from './files';
import { Loader } from './load';
import { isInside, rootOf } from './roots';

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
  /** The zone's name, for files that do not specify it. */
  readonly origin?: string;
  /** DNS has answered: findings and costs of SPF records may have changed. Called once for each batch. */
  readonly onAnswers?: () => void;
  /** An edit changed what may be found in other documents than the edited one. */
  readonly onTouch?: () => void;
  /** Milliseconds since 1970; the computer's own clock if it is not given. */
  readonly now?: () => number;
  /** Nothing will be edited: findings are not kept up to date. */
  readonly isOneShot?: boolean;
  readonly sources?: readonly Source[];
  /** See `KnownFiles`. */
  readonly atOnce?: number;
}

/** Pieces of about 4 KB each, in about 10 ms. */
const AT_ONCE = 32;

/**
 * All documents of a session, and what is found in them: the single object that edges hold and features query. It
 * changes only in `apply`; everything else only reads.
 */
export class Workspace {
  readonly files: Files;
  /** Lookups of names that no zone here answers. DNS is queried only when `ask` is called. */
  readonly lookups: Lookups;
  readonly #options: WorkspaceOptions;
  readonly #documents: Documents;
  readonly #sources: readonly Source[];
  /** Of the languages that there are documents in: the others are not even loaded. */
  readonly #units = new Map<Source, Units>();
  readonly #analysis: Analysis;
  readonly #loader: Loader;
  readonly #committed = new Map<string, string | undefined>();
  #roots: readonly string[];
  #findings = new Map<string, readonly JudgedList[]>();
  #dnsModes = new Map<string, DnsMode>();
  /** What the configuration gave each document as its name when it was last read. */
  readonly #origins = new Map<string, Name | undefined>();

  constructor(options: WorkspaceOptions) {
    this.#options = options;
    this.files = options.files;
    this.#roots = options.roots;
    this.#sources = options.sources ?? allSources;
    this.#documents = new Documents(this.#sources);
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
    return this.#roots;
  }

  /** The one moment of change: after it, reading is pure. What is missing then is read by `load`. */
  apply(change: Change): void {
    switch (change.kind) {
      case 'open':
        return this.#updateOpen(change.documents.flatMap((document) => this.#documents.opened(document)));
      case 'edit':
        return this.#update(this.#documents.edit(change.uri, change.changes, change.version), { isStructural: false });
      case 'close':
        return this.#updateOpen(this.#documents.close(change.uri));
      case 'disk':
        for (const uri of change.uris) {
          this.#documents.changedOnDisk(uri);
          this.#loader.changedOnDisk(uri);
        }
        return this.#update([]);
      case 'loaded':
        return this.#update(this.#documents.load(change.loaded));
      case 'keep':
        this.#documents.keep(change.uris);
        return this.#update([]);
      case 'committed':
        for (const [uri, text] of change.texts) this.#committed.set(uri, text);
        return this.#update([...change.texts.keys()].filter((uri) => this.#documents.get(uri) !== undefined));
      case 'configuration':
        return this.#configurationChanged();
      case 'trust':
        this.lookups.isTrusted = change.trusted;
        this.#analysis.answersChanged(() => true);
        return this.#update([], { everything: true });
      case 'folders':
        this.#roots = change.roots;
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
    return this.#documents.lacking;
  }

  lackingIn(folder: string, uris: readonly string[]): readonly string[] {
    return this.#documents.lackingIn(folder, uris);
  }

  /** URIs of all documents, open or read. */
  uris(): readonly string[] {
    return this.#documents.uris();
  }

  document(uri: string): SourceDocument | undefined {
    return this.#documents.get(uri);
  }

  /** The files that are read as part of this one, and reported with it. */
  includedIn(uri: string): Iterable<string> {
    return this.#unitsOf(uri)?.includedIn(uri) ?? [];
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
    const lists = this.#judgedLists(uri, this.#analysis.findings(this.#unitsAt(uri), uri));
    this.#findings.set(uri, lists);
    return lists;
  }

  /** What has been found in a document so far; see `advance`. */
  knownLists(uri: string): readonly JudgedList[] {
    return (
      this.#findings.get(uri) ?? this.#judgedLists(uri, this.#analysis.knownFindings(this.#unitsAt(uri), uri), true)
    );
  }

  /**
   * Continues to look for what is found in a document until that is complete (true) or until `isOver`. Findings are
   * complete whenever they are requested; this allows doing other things in between.
   */
  advance(uri: string, isOver: () => boolean): boolean {
    return this.#findings.has(uri) || this.#analysis.advance(this.#unitsAt(uri), isOver);
  }

  /** Are all changes taken into account? Otherwise that is completed by `settle`, or when something is requested. */
  get isSettled(): boolean {
    return this.#analysis.isSettled;
  }

  /** Continues to take changes into account until that is complete (true) or until `isOver`. */
  settle(isOver: () => boolean): boolean {
    return this.#analysis.settle(isOver);
  }

  /** What an SPF record in a document costs, as far as it is known now; `undefined` if it is not one. */
  survey(uri: string, record: ResourceRecord): Survey | undefined {
    return this.#analysis.survey(this.#unitsAt(uri), uri, record);
  }

  /** What an SPF record in a document would cost with another value, as far as it is known now. */
  surveyInstead(uri: string, record: ResourceRecord, value: string): Survey {
    return this.#analysis.surveyInstead(this.#unitsAt(uri), uri, record, value);
  }

  /** The TXT records that are written in a document; those at `span` if it is given. */
  texts(uri: string, span?: Span): readonly WrittenRecord[] {
    const [unit] = this.#unitsAt(uri);
    return unit?.records(uri, span) ?? [];
  }

  /** The record or directive at an offset of a document, in the first unit that it is part of. */
  at(uri: string, offset: number): WrittenRecordAt | DirectiveAt | undefined {
    const [unit] = this.#unitsAt(uri);
    return unit?.at(uri, offset);
  }

  /** What may come at an offset of a document; `undefined` where its language cannot determine it. */
  expectedAt(uri: string, offset: number): Expected | undefined {
    const [unit] = this.#unitsAt(uri);
    return unit?.expectedAt(uri, offset);
  }

  /**
   * Every record that may mention a name or one below it, once for each zone that it is part of: of the workspace, or of
   * the units that a document is part of.
   */
  *recordsNaming(name: Name, uri?: string): Generator<ResourceRecord> {
    for (const unit of uri === undefined ? this.#everyUnit() : this.#unitsAt(uri)) yield* unit.everyRecord(name);
  }

  /** Every record of the units that a document is part of. */
  *everyRecord(uri: string): Generator<ResourceRecord> {
    for (const unit of this.#unitsAt(uri)) yield* unit.everyRecord();
  }

  /** May an edit at one place of a document change several records? */
  readsTwice(uri: string): boolean {
    const units = this.#unitsAt(uri);
    return units.length > 1 || units.some((unit) => unit.readsTwice);
  }

  /** A workspace of its own with the same documents, some of them edited. */
  edited(edits: ReadonlyMap<string, readonly AbsoluteEdit[]>): Workspace {
    const { files, allowOutside, config, origin, sources } = this.#options;
    const copy = new Workspace({
      ...{ files, allowOutside, config, roots: this.#roots, trusted: this.trusted, isOneShot: true },
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
    return this.#documents.sourceOf(uri);
  }

  /** The name that a document begins with, and how it is known, as the first unit has it. */
  origin(uri: string): KnownOrigin | undefined {
    const [unit] = this.#unitsAt(uri);
    return unit?.origin(uri);
  }

  /** All records and directives of a document in order, or those near `span`, as the first unit has it. */
  outline(uri: string, span?: Span): Iterable<OutlineEntry> {
    const [unit] = this.#unitsAt(uri);
    return unit?.outline(uri, span) ?? [];
  }

  /** Edits that sort the records of a document by name, as the first unit has it. */
  sorted(uri: string): AbsoluteEdit[] {
    const [unit] = this.#unitsAt(uri);
    return unit?.sorted(uri) ?? [];
  }

  /** Is the character at an offset of a document part of a comment? */
  isComment(uri: string, offset: number): boolean {
    const [unit] = this.#unitsAt(uri);
    return unit?.isComment(uri, offset) === true;
  }

  /** Where a comment goes that silences what is found at an offset. */
  commentSpot(uri: string, offset: number): CommentSpot | undefined {
    const [unit] = this.#unitsAt(uri);
    return unit?.commentSpot(uri, offset);
  }

  /** All zones described by any document, each at the file that it begins with. */
  zones(): readonly ListedWorkspaceZone[] {
    return this.#analysis.zones();
  }

  /** Outside of the folders, a document that is open decides where the files that it includes may be. */
  #updateOpen(uris: readonly string[]): void {
    const everything = uris.some((uri) => !isInside(uri, this.#roots));
    this.#update(uris, { everything });
  }

  /** Propagates changes to units and findings until nothing else is affected. */
  #update(changed: readonly string[], { everything = false, isStructural = true } = {}): void {
    for (const uri of changed) this.#origins.set(uri, this.#givenOrigin(uri)?.name);
    for (const uri of changed) if (!this.#dnsModes.has(uri)) this.#dnsModes.set(uri, this.#dnsMode(uri));
    let needsDiffer = this.#updateUnits(changed, everything) || isStructural;
    while (needsDiffer) {
      const gone = this.#documents.settle((source, given) => this.#needs(source, given));
      needsDiffer = gone.length > 0 && this.#updateUnits(gone, false);
    }
    this.#forgetFindings();
    const own = new Set(changed.flatMap((uri) => this.#unitsAt(uri)));
    if ([...this.#analysis.takeStale()].some((unit) => !own.has(unit))) this.#options.onTouch?.();
  }

  /** True if other files may be needed now. */
  #updateUnits(uris: readonly string[], everything: boolean): boolean {
    const changed = new Set(uris);
    for (const source of this.#sources) {
      const isNew = !this.#units.has(source) && uris.some((uri) => this.#documents.sourceOf(uri) === source);
      if (isNew) this.#units.set(source, source.units(this.#filesOf(source)));
    }
    const changes = Array.from(this.#units.values(), (units) => units.update(changed, everything));
    for (const change of changes) this.#analysis.update(change);
    return changes.some(({ needsDiffer }) => needsDiffer);
  }

  #needs(source: Source, uris: readonly string[]) {
    return this.#units.get(source)?.needs(uris) ?? { files: new Set<string>(), folders: new Set<string>() };
  }

  /**
   * Severities are applied when findings are reported; only changes of the DNS source affect which findings there are.
   */
  #configurationChanged(): void {
    const renamed = this.uris().filter((uri) => this.#origins.get(uri) !== this.#givenOrigin(uri)?.name);
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

  /** `isPartial`: an ignore comment may be used by what has not been found yet. */
  #judgedLists(uri: string, lists: readonly FindingList[], isPartial = false): readonly JudgedList[] {
    const [unit] = this.#unitsAt(uri);
    if (unit === undefined) return [];
    const config = this.#options.config(uri);
    if (matchesFile(config.exclude, uri)) return [];
    // Answers of DNS or Git may still be missing: an ignore of such a finding is never reported as unused.
    const isOff = (id: string) => {
      const rule = ruleOf(id);
      const isLate = rule?.needs === 'resolver' || rule?.needs === 'git' || rule?.needs === 'files';
      return rule === undefined || isLate || severityOf(rule, config) === 'off';
    };
    const { requireReason } = config;
    const ignores = unit.ignores(uri);
    const shown = isPartial
      ? silenced(lists, effective(ignores, requireReason)).kept
      : silence(lists, ignores, isOff, requireReason);
    const about = ({ record, place }: Finding): About => {
      const at = unit.at(place.anchor.uri, absolute(place).start);
      return at?.kind === 'record' ? { record: record ?? at.record, zone: at.zone } : { record, zone: undefined };
    };
    return shown.map((list) => judgeList(list, config, about)).filter(({ findings }) => findings.length > 0);
  }

  #unitsOf(uri: string): Units | undefined {
    const source = this.#documents.sourceOf(uri);
    return source && this.#units.get(source);
  }

  #everyUnit(): ReadonlySet<Unit> {
    return new Set(this.uris().flatMap((uri) => this.#unitsAt(uri)));
  }

  #unitsAt(uri: string): readonly Unit[] {
    return this.#unitsOf(uri)?.of(uri) ?? [];
  }

  #filesOf(source: Source): KnownFiles {
    return {
      document: (uri) => (this.#documents.sourceOf(uri) === source ? this.#documents.get(uri) : undefined),
      candidates: (path, from) => this.#candidates(path, from),
      isMissing: (uri) => this.#documents.isMissing(uri),
      committed: (uri) => this.#committed.get(uri),
      origin: (uri) => this.#givenOrigin(uri),
      atOnce: this.#options.atOnce ?? AT_ONCE,
    };
  }

  /** What the user gives: on the command line for all files, or in the configuration of one. */
  #givenOrigin(uri: string): GivenOrigin | undefined {
    const { origin, config } = this.#options;
    const option = origin === undefined ? undefined : canonicalName(origin);
    if (option !== undefined) return givenOrigin(option);
    const found = config(uri).origins.find(({ files: { folder, pattern } }) => {
      const root = folder === '' ? rootOf(uri, this.#roots, this.#documents.open) : folder;
      return matchesFile([{ folder: root, pattern }], uri);
    });
    return found && givenOrigin(found.origin, 'setting');
  }

  #candidates(path: string, from: string): readonly string[] {
    const allowOutside = this.#options.allowOutside && this.trusted;
    return includeCandidates(path, from, rootOf(from, this.#roots, this.#documents.open), allowOutside);
  }
}

/** The lists are in order, but texts embedded in others overlap those. */
function inTextOrder(findings: JudgedFinding[]): readonly JudgedFinding[] {
  return findings.sort((a, b) => absolute(a.place).start - absolute(b.place).start);
}
