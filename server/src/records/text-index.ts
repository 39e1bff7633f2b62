import type { ResourceRecord } from './record';

/** The keys by which the TXT records of a zone are looked up. One function for each kind of question. */
export type TextIndex = (record: ResourceRecord) => readonly string[];

/**
 * How many of a zone's TXT records have a key. An index is counted from the first question on, and then kept up to
 * date.
 */
export class TextKeyCounts {
  readonly #byIndex = new Map<TextIndex, Counts>();
  /** The changes of the counts since they were last taken. */
  #changes = new Map<TextIndex, Counts>();

  /** `all`: the texts of the zone, in groups that come and go together. */
  has(index: TextIndex, key: string, all: () => Iterable<readonly ResourceRecord[]>): boolean {
    let counts = this.#byIndex.get(index);
    if (counts === undefined) {
      counts = new Map<string, number>();
      this.#byIndex.set(index, counts);
      for (const texts of all()) count(counts, keysOf(texts, index), 1);
    }
    return counts.has(key);
  }

  /** Texts came (1) or went (-1). */
  change(texts: () => readonly ResourceRecord[], by: 1 | -1): void {
    for (const [index, counts] of this.#byIndex) {
      const keys = keysOf(texts(), index);
      if (keys.length === 0) continue;
      count(counts, keys, by);
      const changes = this.#changes.get(index) ?? new Map<string, number>();
      this.#changes.set(index, changes);
      count(changes, keys, by);
    }
  }

  /** The keys that existed at the last call or exist now, but not both. */
  takeDifferences(): (index: TextIndex) => readonly string[] {
    const differences = new Map<TextIndex, readonly string[]>();
    for (const [index, changes] of this.#changes) {
      const counts = this.#byIndex.get(index);
      const keys = Array.from(changes).filter(([key, change]) => {
        const now = counts?.get(key) ?? 0;
        return now > 0 !== now - change > 0;
      });
      differences.set(
        index,
        keys.map(([key]) => key),
      );
    }
    this.#changes = new Map();
    return (index) => differences.get(index) ?? [];
  }
}

/** Of one index: how many texts have a key. */
type Counts = Map<string, number>;

function keysOf(texts: readonly ResourceRecord[], index: TextIndex): readonly string[] {
  const known = knownKeys.get(index) ?? new WeakMap<readonly ResourceRecord[], readonly string[]>();
  knownKeys.set(index, known);
  let keys = known.get(texts);
  if (keys === undefined) known.set(texts, (keys = texts.flatMap(index)));
  return keys;
}

const knownKeys = new WeakMap<TextIndex, WeakMap<readonly ResourceRecord[], readonly string[]>>();

/** Negative counts are kept, for changes; those of a zone never become negative. */
function count(counts: Counts, keys: readonly string[], by: 1 | -1): void {
  for (const key of keys) {
    const after = (counts.get(key) ?? 0) + by;
    if (after === 0) counts.delete(key);
    else counts.set(key, after);
  }
}
