import { UNKNOWN_ORIGIN, type Name } from '../../records/name';
import type { ZoneChanges } from '../../records/zone-view';
import { ChunkedDocument } from '../../text/chunked-document';
import type { ChunkReader } from '../../text/chunk';
import type { Embedding } from '../../text/span';
import type { BoundChunk } from './binding/bound-chunk';
import { ZoneInstance } from './binding/instance';
import type { ZoneFile } from './binding/zone-file';
import { givenOrigin } from '../origin';
import type { Entries } from './syntax/entries';
import { zoneReader } from './syntax/reader';
import { ChunkChanges } from './zone-changes';
import { ZonePlaces } from './zone-places';

/** A zone as it is written in another language. */
export interface EmbeddedText {
  /** As long as what is written there. */
  readonly text: string;
  /** The number of blanks before each line that belong to the enclosing document and not to the zone. */
  readonly indent: number;
  readonly embedding: Embedding;
  /** The name of the zone, where the enclosing document gives it. */
  readonly origin: Name | undefined;
}

/** A zone whose text is part of a document in another language, such as a heredoc or a string. Its text never changes. */
export class EmbeddedZone {
  readonly zone: ZoneInstance;
  readonly #file: ZoneFile;
  /** The first line's indentation. */
  readonly #start: number;
  #offset = 0;
  #changes: ZoneChanges | undefined;

  constructor(uri: string, { text, indent, embedding, origin }: EmbeddedText) {
    this.#start = skipIndent(text, 0, indent);
    const lengths = { fresh: 1, edited: 1 };
    this.#file = new ChunkedDocument(
      uri,
      'dns-zone',
      0,
      text.slice(this.#start),
      indentedReader(indent, embedding),
      lengths,
    );
    this.zone = new ZoneInstance(this.#file, { given: () => givenOrigin(origin ?? UNKNOWN_ORIGIN) });
    this.#changes = new ChunkChanges(this.zone.takeChange(), this.zone);
  }

  get chunks(): Iterable<BoundChunk> {
    return this.zone.chunks;
  }

  get places(): ZonePlaces {
    return new ZonePlaces(this.zone, this.#file);
  }

  /** Is the character at an offset of the document part of its text? */
  holds(offset: number): boolean {
    return this.#offset <= offset && offset < this.#file.length;
  }

  /** Where its text begins in the document now. */
  moveTo(offset: number): void {
    const distance = offset + this.#start - this.#offset;
    if (distance === 0) return;
    this.#offset += distance;
    for (const chunk of this.#file.chunks) chunk.move(chunk.offset + distance, chunk.line);
  }

  /** All its records the first time; nothing changes afterwards. */
  takeChanges(): ZoneChanges | undefined {
    const changes = this.#changes;
    this.#changes = undefined;
    return changes;
  }
}

/**
 * Reads an entry at a time. The blanks before the next line go with the entry before them, so that each entry begins
 * where its line does without them.
 */
function indentedReader(indent: number, embedding: Embedding): ChunkReader<Entries> {
  return {
    lookahead: zoneReader.lookahead,
    embedding,
    read: (text, start, until) => {
      const { end, reach, content } = zoneReader.read(text, start, until);
      const next = skipIndent(text, end, indent);
      return { end: next, reach: Math.max(reach, next), content };
    },
  };
}

function skipIndent(text: string, start: number, indent: number): number {
  let at = start;
  while (at < start + indent && ' \t'.includes(text.charAt(at)) && at < text.length) at++;
  return at;
}
