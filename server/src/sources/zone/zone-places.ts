import type { Span } from '../../text/span';
import { absolute, placeAt, touches } from '../../text/span';
import type { AbsoluteEdit } from '../../text/apply-edits';
import { UNKNOWN_ORIGIN, type Name } from '../../records/name';
import { parseTtl } from '../../records/presentation/ttl';
import type { ExpectedInZone } from '../expected';
import type { CommentSpot, DirectiveAt, OutlineEntry, WrittenRecord, WrittenRecordAt } from '../source';
import type { BoundChunk } from './binding/bound-chunk';
import { endsOf, generateAt } from './binding/expansions';
import type { ZoneInstance } from './binding/instance';
import type { ZoneFile } from './binding/zone-file';
import { expectedAt } from './expected-at';
import { chunkOutline } from './outline';
import { DIRECTIVES } from './syntax/directives';
import { ENTRY } from './syntax/scanner';
import { inside } from './syntax/strings';
import { sortZone } from './write/sort';
import { ZONE_COMMENTS } from './write/zone-form';

/** What is written where in one file of a zone. Offsets are UTF-16 offsets in the document that its text is part of. */
export class ZonePlaces {
  readonly #zone: ZoneInstance;
  readonly #file: ZoneFile;

  constructor(zone: ZoneInstance, file: ZoneFile) {
    this.#zone = zone;
    this.#file = file;
  }

  /** Records of the types TXT: others are too many to be listed. */
  texts(span?: Span): readonly WrittenRecord[] {
    const texts = this.#chunksAt(span).flatMap((bound) => bound.texts);
    const here = span === undefined ? texts : texts.filter(({ place }) => touches(absolute(place), span));
    return here.map((record) => ({ record, place: record.place }));
  }

  at(offset: number): WrittenRecordAt | DirectiveAt | undefined {
    const entry = this.#entryAt(offset);
    if (entry === undefined) return undefined;
    const { bound, index, inside } = entry;
    const record = bound.record(index);
    if (record === undefined) return directiveAt(bound, index, inside);
    return { kind: 'record', record, anchor: bound.chunk, offset: inside, zone: this.#zone };
  }

  expectedAt(offset: number): ExpectedInZone | undefined {
    const expected = expectedAt(this.#file, offset);
    return expected && { ...expected, zone: this.#zone, origin: this.#originAt(offset) };
  }

  *outline(span?: Span): Generator<OutlineEntry> {
    for (const bound of this.#chunksAt(span)) yield* chunkOutline(bound);
  }

  sorted(): AbsoluteEdit[] {
    return sortZone(this.#chunksAt());
  }

  isComment(offset: number): boolean {
    const entry = this.#entryAt(offset);
    if (entry === undefined) return false;
    const { comments } = entry.bound.node(entry.index);
    return comments.some(({ start, end }) => start <= entry.inside && entry.inside < end);
  }

  /** Before the entry: a comment inside its parentheses or quotes would have no effect. */
  commentSpot(offset: number): CommentSpot | undefined {
    const entry = this.#entryAt(offset);
    if (entry === undefined) return undefined;
    const { bound, index } = entry;
    return { lineStart: bound.chunk.offset + bound.entries.start(index), style: ZONE_COMMENTS };
  }

  #originAt(offset: number): Name {
    const chunk = this.#file.chunkAt(offset);
    const { content } = chunk;
    let before = 0;
    while (before < content.count && content.start(before) < offset - chunk.offset) before++;
    return this.#zone.boundChunk(chunk)?.origin(before) ?? UNKNOWN_ORIGIN;
  }

  #chunksAt(span?: Span): readonly BoundChunk[] {
    const { chunks } = this.#file;
    const wanted =
      span === undefined ? chunks : chunks.filter(({ offset, end }) => touches({ start: offset, end }, span));
    return wanted.flatMap((chunk) => this.#zone.boundChunk(chunk) ?? []);
  }

  #entryAt(offset: number): { bound: BoundChunk; index: number; inside: number } | undefined {
    const bound = this.#zone.boundChunk(this.#file.chunkAt(offset));
    if (bound === undefined) return undefined;
    const { entries } = bound;
    const inside = offset - bound.chunk.offset;
    let index = 0;
    while (index + 1 < entries.count && entries.start(index + 1) <= inside) index++;
    return index < entries.count ? { bound, index, inside } : undefined;
  }
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
