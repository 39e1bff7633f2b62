import { parent, type Name } from '../../../records/name';

import type { BoundChunk } from './bound-chunk';
import { ChunksBy } from './chunks-by';

/** Which bound chunks hold records of a name, and which names have others below them. */
export class NameIndex {
  readonly #chunks = new ChunksBy<Name>();
  /** How many names exist directly below one, including empty non-terminals. */
  readonly #below = new Map<Name, number>();

  /** In no particular order. */
  chunks(name: Name): readonly BoundChunk[] {
    return this.#chunks.of(name);
  }

  /** Every name that has records. */
  names(): Iterable<Name> {
    return this.#chunks.keys();
  }

  has(name: Name): boolean {
    return this.#chunks.has(name);
  }

  hasBelow(name: Name): boolean {
    return this.#below.has(name);
  }

  add(chunk: BoundChunk): void {
    let last: Name | undefined;
    for (const name of chunk.owners) {
      if (name === undefined || name === last) continue;
      last = name;
      if (this.#chunks.add(name, chunk) && !this.#below.has(name)) this.#count(name, 1);
    }
  }

  remove(chunk: BoundChunk): void {
    for (const name of chunk.owners) {
      if (name === undefined) continue;
      if (this.#chunks.remove(name, chunk) && !this.#below.has(name)) this.#count(name, -1);
    }
  }

  /** A name has come into being, or has gone; so may those above it. */
  #count(name: Name, change: 1 | -1): void {
    for (let above = parent(name); above !== undefined; above = parent(above)) {
      const before = this.#below.get(above) ?? 0;
      const after = before + change;
      if (after > 0) this.#below.set(above, after);
      else this.#below.delete(above);
      if ((before > 0 && after > 0) || this.#chunks.has(above)) return;
    }
  }
}
