import { Chunk, type ChunkReader } from './chunk';

/**
 * Target length of chunks (UTF-16 code units), except for the entry that exceeds it: on opening, and around an edit.
 * There they are shorter, because the next edit is likely to touch the same lines.
 */
export interface ChunkLengths {
  readonly fresh: number;
  readonly edited: number;
}

/** Replaces the text between two offsets of a document with `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A change to the chunks of a document: those from `first` up to (not including) `keepFrom` are replaced by `fresh`. */
export interface Rereading<T> {
  readonly first: number;
  readonly keepFrom: number;
  readonly fresh: readonly Chunk<T>[];
}

/** Reads a whole text. */
export function readChunks<T>(uri: string, text: string, reader: ChunkReader<T>, { fresh }: ChunkLengths): Chunk<T>[] {
  const chunks: Chunk<T>[] = [];
  let offset = 0;
  let line = 0;
  do {
    const { end, reach, content } = reader.read(text, offset, offset + fresh);
    const chunk = new Chunk(uri, text.slice(offset, end), content, reach - offset, offset, line, reader.embedding);
    chunks.push(chunk);
    offset = end;
    line += chunk.lineEnds;
  } while (offset < text.length);
  return chunks;
}

/** Rereads what an edit touches and continues until a boundary coincides with an old one. `at`: where the edit begins. */
export function reread<T>(
  chunks: readonly Chunk<T>[],
  at: number,
  edit: Edit,
  reader: ChunkReader<T>,
  lengths: ChunkLengths,
) {
  const first = firstTouched(chunks, at, edit.start, reader.lookahead);
  for (let extra = 1, after = at; ; extra *= 2) {
    while (after < chunks.length && (chunks[after]?.offset ?? 0) <= edit.end) after++;
    after = Math.min(after + extra, chunks.length);
    const rereading = new Region(chunks, first, after, edit).read(reader, lengths);
    if (rereading !== undefined) return rereading;
  }
}

/** The first chunk whose result may change when the character at `offset`, which is in chunk `at`, changes. */
function firstTouched(chunks: readonly Chunk<unknown>[], at: number, offset: number, lookahead: number): number {
  let first = at;
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i];
    if (chunk === undefined || chunk.end + lookahead < offset) break;
    if (chunk.offset + chunk.reach > offset) first = i;
  }
  return first;
}

/** Some chunks in a row, with the edit applied to their text. */
class Region<T> {
  readonly #first: number;
  readonly #uri: string;
  readonly #offset: number;
  readonly #line: number;
  readonly #text: string;
  /** The length of the text that the edit inserts. */
  readonly #inserted: number;
  /** Does the region reach the end of the text? */
  readonly #isLast: boolean;
  /** The new starts of the old chunks after the edit, and the end of the region. */
  readonly #boundaries: readonly { readonly at: number; readonly index: number }[];

  constructor(chunks: readonly Chunk<T>[], first: number, after: number, { start, end, text }: Edit) {
    const old = chunks.slice(first, after);
    this.#first = first;
    this.#uri = old[0]?.uri ?? '';
    this.#offset = old[0]?.offset ?? 0;
    this.#line = old[0]?.line ?? 0;
    const before = old.map((chunk) => chunk.text).join('');
    this.#text = before.slice(0, start - this.#offset) + text + before.slice(end - this.#offset);
    this.#inserted = text.length;
    this.#isLast = after === chunks.length;
    const moved = text.length - (end - start) - this.#offset;
    this.#boundaries = old
      .map((chunk, i) => ({
        at: chunk.offset + moved,
        index: first + i,
        stays: chunk.offset >= end && chunk.text !== '',
      }))
      .filter(({ stays }) => stays)
      .concat({ at: this.#text.length, index: after, stays: true });
  }

  /** `undefined` if the reader needs more text than the region contains. */
  read(reader: ChunkReader<T>, lengths: ChunkLengths): Rereading<T> | undefined {
    const fresh: Chunk<T>[] = [];
    let at = 0;
    let line = this.#line;
    for (;;) {
      const { end, reach, content } = reader.read(this.#text, at, this.#aim(at, lengths));
      if (reach > this.#text.length && !this.#isLast) return undefined;
      const chunk = new Chunk(this.#uri, this.#text.slice(at, end), content, reach - at, this.#offset + at, line);
      fresh.push(chunk);
      at = end;
      line += chunk.lineEnds;
      const met = this.#boundaries.find((boundary) => boundary.at === at);
      if (met !== undefined) return { first: this.#first, keepFrom: met.index, fresh };
    }
  }

  /** Where a chunk should end: at an old boundary, unless that is too far away. */
  #aim(at: number, { fresh, edited }: ChunkLengths): number {
    const length = this.#inserted > fresh ? fresh : edited;
    const boundary = this.#boundaries.find((candidate) => candidate.at >= at + length)?.at ?? this.#text.length;
    return boundary < at + 2 * length ? boundary : at + length;
  }
}
