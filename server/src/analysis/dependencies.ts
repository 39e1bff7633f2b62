/** What a query was about: keys of `tracked-zone.ts` and `external-zones.ts`, or an object that is its own key. */
export type DependencyKey = string | object;

/** A result computed from answers. */
export interface Reader {
  /** Some answer may have changed. */
  invalidate(): void;
}

/** Which results depend on which queries, in one zone or across all of them. */
export class DependencyIndex {
  readonly #byKey = new Map<DependencyKey, Set<Reader>>();

  get isEmpty(): boolean {
    return this.#byKey.size === 0;
  }

  add(reader: Reader, key: DependencyKey): void {
    const readers = this.#byKey.get(key);
    if (readers === undefined) this.#byKey.set(key, new Set([reader]));
    else readers.add(reader);
  }

  delete(reader: Reader, key: DependencyKey): void {
    const readers = this.#byKey.get(key);
    readers?.delete(reader);
    if (readers?.size === 0) this.#byKey.delete(key);
  }

  /** Any answer may have changed. */
  invalidateAll(): void {
    for (const readers of this.#byKey.values()) for (const reader of readers) reader.invalidate();
  }

  /** The answer to this query has changed. */
  invalidate(key: DependencyKey): void {
    for (const reader of this.#byKey.get(key) ?? []) reader.invalidate();
  }
}

/** All queries of one result, in any zone. */
export class Dependencies {
  readonly #reader: Reader;
  readonly #keys = new Map<DependencyIndex, Set<DependencyKey>>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  get isEmpty(): boolean {
    return this.#keys.size === 0;
  }

  add(index: DependencyIndex, key: DependencyKey): void {
    let keys = this.#keys.get(index);
    if (keys === undefined) this.#keys.set(index, (keys = new Set()));
    if (keys.has(key)) return;
    keys.add(key);
    index.add(this.#reader, key);
  }

  /** The result is no longer needed, or is about to be recomputed. */
  clear(): void {
    for (const [index, keys] of this.#keys) for (const key of keys) index.delete(this.#reader, key);
    this.#keys.clear();
  }
}
