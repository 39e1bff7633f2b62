import type { Name } from '../../records/name';
import type { ResourceRecord } from '../../records/record';
import type { ZoneChanges, ZoneView } from '../../records/zone-view';
import type { AbsoluteEdit } from '../../text/apply-edits';
import type { Span } from '../../text/span';
import type { ExpectedInZone } from '../expected';
import type { PlacedIgnore } from '../ignore-comment';
import type { KnownOrigin } from '../origin';
import type { CommentSpot, DirectiveAt, OutlineEntry, Unit, UnitZone, WrittenRecord, WrittenRecordAt } from '../source';
import type { BoundChunk } from './binding/bound-chunk';
import { ZoneInstance, type ZoneOptions } from './binding/instance';
import type { ZoneFile } from './binding/zone-file';
import { zoneIgnores } from './ignores';
import { recordsIn, recordsNaming } from './naming';
import { DIRECTIVES } from './syntax/directives';
import { ENTRY } from './syntax/scanner';
import { ChunkChanges } from './zone-changes';
import { ZonePlaces } from './zone-places';

/** A zone as a unit: its file, and those that it includes. */
export class ZoneUnit implements Unit {
  readonly uri: string;
  readonly file: ZoneFile;
  readonly zones: readonly UnitZone[];
  readonly #zone: ZoneInstance;
  #uris: ReadonlySet<string>;
  readonly #atOnce: number;

  constructor(file: ZoneFile, options: ZoneOptions, atOnce: number) {
    this.file = file;
    this.#atOnce = atOnce;
    this.uri = file.uri;
    this.#uris = new Set([file.uri]);
    this.#zone = new ZoneInstance(file, options);
    this.zones = [{ uri: file.uri, view: this.#zone }];
  }

  get uris(): ReadonlySet<string> {
    return this.#uris;
  }

  get readsTwice(): boolean {
    return this.#uris.size > 1;
  }

  /** Binds what edits have changed, or as much as there is time for. `uris`: the files that it consists of now. */
  update(uris: ReadonlySet<string>): void {
    this.#uris = uris;
    this.#zone.begin();
    let left = this.#atOnce;
    this.#zone.advance(() => --left <= 0);
  }

  advance(isOver: () => boolean): boolean {
    return this.#zone.advance(isOver);
  }

  takeChanges(): ReadonlyMap<ZoneView, ZoneChanges> {
    return new Map([[this.#zone, new ChunkChanges(this.#zone.takeChange(), this.#zone)]]);
  }

  parts(): Iterable<BoundChunk> {
    return this.#zone.chunks;
  }

  crossSubjects(): [] {
    return [];
  }

  records(uri: string, span?: Span): readonly WrittenRecord[] {
    return this.#in(uri)?.texts(span) ?? [];
  }

  *everyRecord(naming?: Name): Generator<ResourceRecord> {
    const { apex } = this.#zone;
    for (const bound of this.#zone.chunks) {
      yield* naming === undefined ? recordsIn(bound) : recordsNaming(bound, naming, apex);
    }
  }

  at(uri: string, offset: number): WrittenRecordAt | DirectiveAt | undefined {
    return this.#in(uri)?.at(offset);
  }

  expectedAt(uri: string, offset: number): ExpectedInZone | undefined {
    return this.#in(uri)?.expectedAt(offset);
  }

  outline(uri: string, span?: Span): Iterable<OutlineEntry> {
    return this.#in(uri)?.outline(span) ?? [];
  }

  origin(uri: string): KnownOrigin | undefined {
    if (uri !== this.uri) return undefined;
    const known = this.#zone.knownOrigin;
    const written = known.by === 'option' || known.by === 'setting' ? undefined : leadingOrigin(this.#zone);
    return written === undefined ? known : { ...known, name: written, by: 'directive' };
  }

  ignores(uri: string): readonly PlacedIgnore[] {
    const file = this.#zone.file(uri);
    return file === undefined ? [] : zoneIgnores(file);
  }

  sorted(uri: string): AbsoluteEdit[] {
    return this.#in(uri)?.sorted() ?? [];
  }

  isComment(uri: string, offset: number): boolean {
    return this.#in(uri)?.isComment(offset) === true;
  }

  commentSpot(uri: string, offset: number): CommentSpot | undefined {
    return this.#in(uri)?.commentSpot(offset);
  }

  #in(uri: string): ZonePlaces | undefined {
    const file = this.#zone.file(uri);
    return file && new ZonePlaces(this.#zone, file);
  }
}

/** The name that an `$ORIGIN` before the first record sets, if it does not depend on another one. */
function leadingOrigin(zone: ZoneInstance): Name | undefined {
  const [bound] = zone.chunks;
  if (bound === undefined) return undefined;
  const { entries, chunk } = bound;
  for (let index = 0; index < entries.count; index++) {
    if (entries.kind(index) === ENTRY.record) return undefined;
    if (entries.kind(index) !== ENTRY.directive || entries.type(index) !== DIRECTIVES.$ORIGIN) continue;
    const [word] = bound.node(index).data;
    const isAbsolute = word !== undefined && chunk.text.slice(word.start, word.end).endsWith('.');
    return isAbsolute ? bound.origin(index + 1) : undefined;
  }
  return undefined;
}
