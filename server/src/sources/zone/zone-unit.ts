import type { Name } from '../../records/name';
import { parseTtl } from '../../records/presentation/ttl';
import type { ResourceRecord } from '../../records/record';
import type { ZoneChanges, ZoneView } from '../../records/zone-view';
import type { AbsoluteEdit } from '../../text/apply-edits';
import { absolute, placeAt, touches, type Span } from '../../text/span';
import type { PlacedIgnore } from '../ignore-comment';
import type { KnownOrigin } from '../origin';
import type { CommentSpot, DirectiveAt, OutlineEntry, Unit, UnitZone, WrittenRecord, WrittenRecordAt } from '../source';
import type { BoundChunk } from './binding/bound-chunk';
import { endsOf, generateAt } from './binding/expansions';
import { ZoneInstance, type ZoneOptions } from './binding/instance';
import type { ZoneFile } from './binding/zone-file';
import { zoneIgnores } from './ignores';
import { recordsIn, recordsNaming } from './naming';
import { chunkOutline } from './outline';
import { DIRECTIVES } from './syntax/directives';
import { ENTRY } from './syntax/scanner';
import { inside } from './syntax/strings';
import { sortZone } from './write/sort';
import { ZONE_COMMENTS } from './write/zone-form';
import { ChunkChanges } from './zone-changes';

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
    const { added, removed } = this.#zone.takeChange();
    return new Map([[this.#zone, new ChunkChanges(added, removed, this.#zone)]]);
  }

  parts(): Iterable<BoundChunk> {
    return this.#zone.chunks;
  }

  crossSubjects(): [] {
    return [];
  }

  /** Records of the types TXT: others are too many to be listed. */
  records(uri: string, span?: Span): readonly WrittenRecord[] {
    const texts = this.#chunksAt(uri, span).flatMap((bound) => bound.texts);
    const here = span === undefined ? texts : texts.filter(({ place }) => touches(absolute(place), span));
    return here.map((record) => ({ record, place: record.place }));
  }

  *everyRecord(naming?: Name): Generator<ResourceRecord> {
    const { apex } = this.#zone;
    for (const bound of this.#zone.chunks) {
      yield* naming === undefined ? recordsIn(bound) : recordsNaming(bound, naming, apex);
    }
  }

  at(uri: string, offset: number): WrittenRecordAt | DirectiveAt | undefined {
    const entry = this.#entryAt(uri, offset);
    if (entry === undefined) return undefined;
    const { bound, index, inside } = entry;
    const record = bound.record(index);
    if (record === undefined) return directiveAt(bound, index, inside);
    return { kind: 'record', record, anchor: bound.chunk, offset: inside, zone: this.#zone };
  }

  *outline(uri: string, span?: Span): Generator<OutlineEntry> {
    for (const bound of this.#chunksAt(uri, span)) yield* chunkOutline(bound);
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
    return sortZone(this.#chunksAt(uri, undefined));
  }

  isComment(uri: string, offset: number): boolean {
    const entry = this.#entryAt(uri, offset);
    if (entry === undefined) return false;
    const { comments } = entry.bound.node(entry.index);
    return comments.some(({ start, end }) => start <= entry.inside && entry.inside < end);
  }

  /** Before the entry: a comment inside its parentheses or quotes would not do. */
  commentSpot(uri: string, offset: number): CommentSpot | undefined {
    const entry = this.#entryAt(uri, offset);
    if (entry === undefined) return undefined;
    const { bound, index } = entry;
    return { lineStart: bound.chunk.offset + bound.entries.start(index), style: ZONE_COMMENTS };
  }

  #chunksAt(uri: string, span: Span | undefined): readonly BoundChunk[] {
    const chunks = this.#zone.file(uri)?.chunks ?? [];
    const wanted =
      span === undefined ? chunks : chunks.filter(({ offset, end }) => touches({ start: offset, end }, span));
    return wanted.flatMap((chunk) => this.#zone.boundChunk(chunk) ?? []);
  }

  #entryAt(uri: string, offset: number): { bound: BoundChunk; index: number; inside: number } | undefined {
    const chunk = this.#zone.file(uri)?.chunkAt(offset);
    const bound = chunk && this.#zone.boundChunk(chunk);
    if (bound === undefined) return undefined;
    const { entries } = bound;
    const inside = offset - bound.chunk.offset;
    let index = 0;
    while (index + 1 < entries.count && entries.start(index + 1) <= inside) index++;
    return index < entries.count ? { bound, index, inside } : undefined;
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

const DIRECTIVE_NAMES: ReadonlyMap<number, DirectiveAt['directive']> = new Map([
  [DIRECTIVES.$ORIGIN, 'origin'],
  [DIRECTIVES.$TTL, 'ttl'],
  [DIRECTIVES.$INCLUDE, 'include'],
  [DIRECTIVES.$GENERATE, 'generate'],
  [DIRECTIVES.$DATE, 'date'],
]);

/** The directive that an entry is, if it contains the given offset of its chunk. */
function directiveAt(bound: BoundChunk, index: number, offset: number): DirectiveAt | undefined {
  if (bound.entries.kind(index) !== ENTRY.directive) return undefined;
  const { span, data } = bound.node(index);
  const directive = DIRECTIVE_NAMES.get(bound.entries.type(index));
  if (directive === undefined || offset < span.start || offset > span.end) return undefined;
  const place = placeAt(bound.chunk, span.start, span.end);
  const [first] = data;
  const written = first && inside(first);
  const argument = written && placeAt(bound.chunk, written.start, written.end);
  switch (directive) {
    case 'origin':
      return { kind: 'directive', directive, place, argument, name: bound.origin(index + 1) };
    case 'include': {
      const file = bound.inclusions.find((inclusion) => inclusion.index === index)?.file?.file.uri;
      return { kind: 'directive', directive, place, argument, file };
    }
    case 'ttl':
      return {
        kind: 'directive',
        directive,
        place,
        ttl: first && parseTtl(bound.chunk.text, first.start, first.end),
      };
    case 'generate': {
      const generate = generateAt(bound, index);
      return { kind: 'directive', directive, place, ends: generate && endsOf(generate) };
    }
    default:
      return { kind: 'directive', directive, place };
  }
}
