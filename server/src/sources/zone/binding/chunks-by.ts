import type { BoundChunk } from './bound-chunk';

/** The bound chunks that belong to each key, in no particular order. */
export class ChunksBy<K> {
  /** Most keys have one chunk: no array for those. */
  readonly #chunks = new Map<K, BoundChunk | readonly BoundChunk[]>();

  of(key: K): readonly BoundChunk[] {
    const found = this.#chunks.get(key);
    if (found === undefined) return [];
    return isOne(found) ? [found] : found;
  }

  keys(): Iterable<K> {
    return this.#chunks.keys();
  }

  has(key: K): boolean {
    return this.#chunks.has(key);
  }

  /** True if the key had no chunk before. */
  add(key: K, chunk: BoundChunk): boolean {
    const found = this.#chunks.get(key);
    if (found === undefined) this.#chunks.set(key, chunk);
    else if (isOne(found)) {
      if (found !== chunk) this.#chunks.set(key, [found, chunk]);
    } else if (!found.includes(chunk)) this.#chunks.set(key, [...found, chunk]);
    return found === undefined;
  }

  /** True if the key has no chunk any more. */
  remove(key: K, chunk: BoundChunk): boolean {
    const rest = this.of(key).filter((other) => other !== chunk);
    const [first] = rest;
    if (first === undefined) return this.#chunks.delete(key);
    this.#chunks.set(key, rest.length === 1 ? first : rest);
    return false;
  }
}

function isOne(found: BoundChunk | readonly BoundChunk[]): found is BoundChunk {
  return !Array.isArray(found);
}
