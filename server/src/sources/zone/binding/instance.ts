import { TYPE_CODES, typeCodeAt } from '../../../records/presentation/mnemonics';
import type { ZoneChunk } from '../syntax/reader';
import { ENTRY } from '../syntax/scanner';
import { isUnknown, ROOT, UNKNOWN_ORIGIN, type Name } from '../../../records/name';
import { isRegistry } from '../../../records/public-suffix';
import { TextKeyCounts, type TextIndex } from '../../../records/text-index';
import type { ResourceRecord } from '../../../records/record';
import { zoneCut } from '../../../records/zone-cut';
import { isIncrease } from '../../../records/serial';
import type {
  CommittedZone,
  ListedZone,
  TargetingType,
  UntimedRecord,
  ZoneViewpoint,
} from '../../../records/zone-view';
import type { GivenOrigin, KnownOrigin } from '../../origin';

import type { BoundChunk } from './bound-chunk';
import { BoundFile, type FindFile } from './bound-file';
import { initialContext } from './context';
import { ChunksBy } from './chunks-by';
import { NameIndex } from './name-index';
import { NameRecords } from './name-records';
import { fingerprint } from './fingerprint';
import { hasHead, isGiven, originOf } from './origin';
import { ReadingOrder } from './reading-order';
import { suspects } from './suspects';
import { untimedRecord } from './untimed';
import { ZoneChange, type TakenChange } from './zone-change';
import { delegates } from './zone-cuts';
import type { ZoneFile } from './zone-file';

export interface ZoneOptions {
  /** The zone's name, if the user or a server's configuration provides it currently. */
  readonly given?: (() => GivenOrigin | undefined) | undefined;
  readonly include?: FindFile | undefined;
  /** The zone as it was last committed. */
  readonly committed?: (() => ZoneInstance | undefined) | undefined;
}

/** A zone: a file and those that it includes, each bound to its context. */
export class ZoneInstance implements ListedZone {
  readonly mayBeIncluded = true;
  readonly root: ZoneFile;
  readonly #options: ZoneOptions;
  readonly #bound: BoundFile;
  readonly #names = new NameIndex();
  readonly #records = new NameRecords(this.#names, (entries) => this.#order.sorted(entries));
  /** A file that is included twice is bound twice. */
  readonly #byChunk = new ChunksBy<ZoneChunk>();
  readonly #order: ReadingOrder;
  /** Its first SOA record, by chunk. */
  readonly #soas = new Map<BoundChunk, number>();
  #origin: KnownOrigin = { name: undefined, by: 'unknown' };
  #unknown = 0;
  /** What is left to do to bind what has changed. */
  #work: Generator<undefined> | undefined;
  /** What was bound but is not in the indexes yet. */
  readonly #bindings = new ZoneChange();
  /** The chunks that came and went since they were last taken. */
  #change = new ZoneChange();
  /** Found when first needed, until something is bound again. */
  #apex: { readonly name: Name | undefined } | undefined;
  /** Is there a zone cut below the apex? `undefined` until first needed. */
  #delegates: boolean | undefined;
  #texts: readonly ResourceRecord[] | undefined;
  readonly #textKeys = new TextKeyCounts();

  constructor(root: ZoneFile, options: ZoneOptions = {}) {
    this.root = root;
    this.#options = options;
    this.#bound = new BoundFile(root, options.include ?? (() => undefined));
    this.#order = new ReadingOrder(this.#bound);
    this.begin();
  }

  /** The file or an included one has changed. It is bound again by `advance`, or as soon as something is requested. */
  begin(): void {
    this.#work?.return(undefined);
    this.#origin = originOf(this.root, this.#options.given?.());
    this.#work = this.#steps();
  }

  /** Continues to bind until that is complete (true) or until `isOver`. */
  advance(isOver: () => boolean): boolean {
    while (this.#work !== undefined) {
      if (this.#work.next().done === true) this.#work = undefined;
      else if (isOver()) return false;
    }
    return true;
  }

  /** What came and went since the last call. The first time all is new. */
  takeChange(): TakenChange {
    this.#settle();
    const { added, removed } = this.#change;
    this.#change = new ZoneChange();
    return { added, removed, textKeys: this.#textKeys.takeDifferences() };
  }

  /** The name that the user or a server's configuration gives the zone. */
  get givenName(): Name | undefined {
    const { name, by } = this.#origin;
    return isGiven(by) ? name : undefined;
  }

  get view(): ZoneViewpoint | undefined {
    const { project, view } = this.knownOrigin;
    return project === undefined || view === undefined ? undefined : { project, view };
  }

  /**
   * The zone's name, if a server's configuration, `$TTL` or `$ORIGIN` shows that the file is a zone and nothing in it
   * is hidden.
   */
  get ownName(): Name | undefined {
    this.#settle();
    const [chunk] = this.#bound.chunks();
    if (chunk === undefined || this.#unknown > 0) return undefined;
    if (this.#origin.by !== 'project' && !hasHead(chunk.entries)) return undefined;
    const name = this.apex ?? chunk.contextOut.zone;
    return isUnknown(name) ? undefined : name;
  }

  /** The first record without a TTL, if no `$TTL` precedes it. */
  get untimed(): UntimedRecord | undefined {
    this.#settle();
    return untimedRecord(this.#bound);
  }

  get committed(): CommittedZone | undefined {
    this.#settle();
    const before = this.#unknown > 0 ? undefined : this.#options.committed?.();
    const serial = before?.serial;
    if (before === undefined || serial === undefined) return undefined;
    // Compared only when needed: as long as the serial is the old one, or lower.
    const isIncreased = this.serial === undefined || isIncrease(serial, this.serial);
    return { serial, hasChanged: !isIncreased && fingerprint(before.chunks) !== fingerprint(this.chunks) };
  }

  /** The serial of its SOA. */
  get serial(): number | undefined {
    const [soa] = this.apex === undefined ? [] : this.records(this.apex, 'SOA');
    return soa?.fields.find(({ name }) => name === 'serial')?.value;
  }

  /** The origin that the file begins with. */
  get origin(): Name {
    return this.knownOrigin.name ?? UNKNOWN_ORIGIN;
  }

  /** The same, with how it is known. */
  get knownOrigin(): KnownOrigin {
    return this.#origin;
  }

  get apex(): Name | undefined {
    this.#settle();
    this.#apex ??= { name: this.#findApex() };
    return this.#apex.name;
  }

  get complete(): boolean {
    this.#settle();
    return this.#soas.size > 0 && this.#unknown === 0 && !this.#isExport();
  }

  /** One of its files. */
  file(uri: string): ZoneFile | undefined {
    if (uri === this.root.uri) return this.root;
    this.#settle();
    return this.#bound.find(uri);
  }

  /** All chunks, in the order in which a server reads them. */
  get chunks(): Generator<BoundChunk> {
    this.#settle();
    return this.#bound.chunks();
  }

  /** What a chunk of one of its files is bound to; of a file that is included twice, the first. */
  boundChunk(chunk: ZoneChunk): BoundChunk | undefined {
    this.#settle();
    return this.#order.first(this.#byChunk.of(chunk));
  }

  /** Every name that has records. */
  get names(): Iterable<Name> {
    this.#settle();
    return this.#names.names();
  }

  /**
   * Names of a chunk at which rules may find something although their records there are plain; the apex always is one.
   */
  *suspects(chunk: BoundChunk): Generator<Name> {
    const apex = this.apex ?? this.ownName;
    if (apex !== undefined && chunk.owners.includes(apex)) yield apex;
    yield* suspects(chunk, this.#names);
  }

  records(name: Name, type?: string): readonly ResourceRecord[] {
    this.#settle();
    return this.#records.of(name, type === undefined ? undefined : typeCodeAt(type, 0, type.length));
  }

  texts(): readonly ResourceRecord[] {
    this.#settle();
    this.#texts ??= this.#findTexts();
    return this.#texts;
  }

  hasText(index: TextIndex, key: string): boolean {
    this.#settle();
    return this.#textKeys.has(index, key, () => Array.from(this.#bound.chunks(), ({ texts }) => texts));
  }

  isTarget(name: Name, type: TargetingType): boolean {
    this.#settle();
    for (const chunk of this.#bound.chunks()) if (chunk.targets(TYPE_CODES[type]).has(name)) return true;
    return false;
  }

  hasBelow(name: Name): boolean {
    this.#settle();
    return this.#names.hasBelow(name);
  }

  delegation(name: Name): Name | undefined {
    return zoneCut(name, this.apex, (at) => this.#records.holds(at, TYPE_CODES.NS));
  }

  #findApex(): Name | undefined {
    const [first] = this.#order.sorted([...this.#soas].map(([chunk, index]) => ({ chunk, index })));
    const apex = first === undefined ? this.origin : first.chunk.owner(first.index);
    return apex === undefined || isUnknown(apex) ? undefined : apex;
  }

  /** A panel's export: it begins at the root or at a registry's suffix, and delegates nothing. */
  #isExport(): boolean {
    const { apex } = this;
    if (apex === undefined || !(apex === ROOT || isRegistry(apex))) return false;
    this.#delegates ??= delegates(this.#bound.chunks(), apex);
    return !this.#delegates;
  }

  #findTexts(): readonly ResourceRecord[] {
    return Array.from(this.#bound.chunks(), ({ texts }) => texts).flat();
  }

  #settle(): void {
    if (this.#work !== undefined) this.advance(() => false);
  }

  *#steps(): Generator<undefined> {
    yield* this.#bound.steps(initialContext(this.origin), this.#bindings);
    this.#order.forget();
    this.#apex = undefined;
    this.#records.forget();
    if (this.#bindings.isEmpty) return;
    this.#delegates = undefined;
    yield* this.#bindings.moveTo(this.#change, {
      removed: (chunk) => this.#forget(chunk),
      added: (chunk) => this.#learn(chunk),
    });
  }

  #learn(chunk: BoundChunk): void {
    this.#byChunk.add(chunk.chunk, chunk);
    this.#names.add(chunk);
    // Read here, a chunk at a time: the first question about texts needs all of them.
    if (chunk.texts.length > 0) this.#texts = undefined;
    this.#textKeys.change(() => chunk.texts, 1);
    if (chunk.hasUnknown) this.#unknown++;
    for (let i = 0; i < chunk.entries.count; i++) {
      if (chunk.entries.type(i) !== TYPE_CODES.SOA || chunk.entries.kind(i) !== ENTRY.record) continue;
      const owner = chunk.owner(i);
      if (owner !== undefined && !this.#soas.has(chunk)) this.#soas.set(chunk, i);
    }
  }

  #forget(chunk: BoundChunk): void {
    this.#byChunk.remove(chunk.chunk, chunk);
    this.#names.remove(chunk);
    if (chunk.texts.length > 0) this.#texts = undefined;
    this.#textKeys.change(() => chunk.texts, -1);
    this.#soas.delete(chunk);
    if (chunk.hasUnknown) this.#unknown--;
  }
}
