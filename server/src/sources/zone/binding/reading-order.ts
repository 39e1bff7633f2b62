import type { BoundChunk } from './bound-chunk';
import type { BoundFile } from './bound-file';
import type { EntryAt } from './name-records';

/** The order in which a server reads the entries of a zone. */
export class ReadingOrder {
  readonly #bound: BoundFile;
  /** Found when first needed, until something is bound again. */
  #ranks: ReadonlyMap<BoundChunk, readonly Ranked[]> | undefined;

  constructor(bound: BoundFile) {
    this.#bound = bound;
  }

  /** The zone has changed. */
  forget(): void {
    this.#ranks = undefined;
  }

  sorted(entries: readonly EntryAt[]): readonly EntryAt[] {
    if (entries.length < 2) return entries;
    // The zone's own file is read once, in the order of its text.
    const { uri } = this.#bound.file;
    if (entries.every(({ chunk }) => chunk.chunk.uri === uri)) return entries.toSorted(byOffset);
    this.#ranks ??= ranksOf(this.#bound);
    const ranks = this.#ranks;
    const rank = ({ chunk, index }: EntryAt) => ranks.get(chunk)?.findLast(({ from }) => from <= index)?.rank ?? 0;
    return entries.toSorted((a, b) => rank(a) - rank(b));
  }

  /** Of chunks that hold entries. */
  first(chunks: readonly BoundChunk[]): BoundChunk | undefined {
    if (chunks.length < 2) return chunks[0];
    return this.sorted(chunks.map((chunk) => ({ chunk, index: 0 })))[0]?.chunk;
  }
}

/** Where the entries of a chunk from one on come in the order in which a server reads the zone. */
interface Ranked {
  readonly from: number;
  readonly rank: number;
}

function ranksOf(bound: BoundFile): ReadonlyMap<BoundChunk, readonly Ranked[]> {
  const ranks = new Map<BoundChunk, Ranked[]>();
  let rank = 0;
  for (const { chunk, from } of bound.runs()) {
    const runs = ranks.get(chunk);
    const run = { from, rank: rank++ };
    if (runs === undefined) ranks.set(chunk, [run]);
    else runs.push(run);
  }
  return ranks;
}

function byOffset(a: EntryAt, b: EntryAt): number {
  return a.chunk.chunk.offset - b.chunk.chunk.offset || a.index - b.index;
}
