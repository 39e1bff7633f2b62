import type { ResourceRecord } from './record';

/** The keys by which the TXT records of a zone are looked up. One function for each kind of question. */
export type TextIndex = (record: ResourceRecord) => readonly string[];

/**
 * How many of a zone's TXT records have a key. An index is counted from the first question on, and then kept up to
 * date.
 */
export class TextKeyCounts {
  readonly #byIndex = new Map<TextIndex, Map<string, number>>();

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
    for (const [index, counts] of this.#byIndex) count(counts, keysOf(texts(), index), by);
  }

  /** The keys that existed before these changes or exist after them, but not both. */
  differences(
    index: TextIndex,
    added: readonly (readonly ResourceRecord[])[],
    removed: readonly (readonly ResourceRecord[])[],
  ): string[] {
    const counts = this.#byIndex.get(index);
    if (counts === undefined) return [];
    const net = new Map<string, number>();
    for (const texts of added) count(net, keysOf(texts, index), 1);
    for (const texts of removed) count(net, keysOf(texts, index), -1);
    return [...net].flatMap(([key, change]) => {
      const now = counts.get(key) ?? 0;
      return now > 0 === now - change > 0 ? [] : [key];
    });
  }
}

function keysOf(texts: readonly ResourceRecord[], index: TextIndex): readonly string[] {
  const known = knownKeys.get(index) ?? new WeakMap<readonly ResourceRecord[], readonly string[]>();
  knownKeys.set(index, known);
  let keys = known.get(texts);
  if (keys === undefined) known.set(texts, (keys = texts.flatMap(index)));
  return keys;
}

const knownKeys = new WeakMap<TextIndex, WeakMap<readonly ResourceRecord[], readonly string[]>>();

/** Negative counts are kept, for differences; those of a zone never become negative. */
function count(counts: Map<string, number>, keys: readonly string[], by: 1 | -1): void {
  for (const key of keys) {
    const after = (counts.get(key) ?? 0) + by;
    if (after === 0) counts.delete(key);
    else counts.set(key, after);
  }
}
