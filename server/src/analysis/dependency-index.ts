import type { DependencySet } from './tracked-zone';

/** Who asked which questions, by the keys under which `keysOf` finds those that a change answers anew. */
export class DependencyIndex<Reader> {
  readonly #byKey = new Map<string, Set<Reader>>();

  get isEmpty(): boolean {
    return this.#byKey.size === 0;
  }

  add(reader: Reader, reads: DependencySet): void {
    for (const key of reads) {
      const readers = this.#byKey.get(key);
      if (readers === undefined) this.#byKey.set(key, new Set([reader]));
      else readers.add(reader);
    }
  }

  delete(reader: Reader, reads: DependencySet): void {
    for (const key of reads) {
      const readers = this.#byKey.get(key);
      readers?.delete(reader);
      if (readers?.size === 0) this.#byKey.delete(key);
    }
  }

  of(key: string): Iterable<Reader> {
    return this.#byKey.get(key) ?? [];
  }
}
