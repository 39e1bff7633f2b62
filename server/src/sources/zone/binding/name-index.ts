import { parent, type Name } from '../../../records/name';

import type { BoundChunk } from './bound-chunk';

/** Which bound chunks hold records of a name, and which names have others below them. */
export class NameIndex {
  /** Most names occur in one chunk: no array for those. */
  readonly #chunks = new Map<Name, BoundChunk | readonly BoundChunk[]>();
  /** How many names exist directly below one, including empty non-terminals. */
  readonly #below = new Map<Name, number>();

  /** In no particular order. */
  chunks(name: Name): readonly BoundChunk[] {
    const found = this.#chunks.get(name);
    if (found === undefined) return [];
    return isOne(found) ? [found] : found;
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
      const found = this.#chunks.get(name);
      if (found === undefined) {
        this.#chunks.set(name, chunk);
        if (!this.#below.has(name)) this.#count(name, 1);
      } else if (isOne(found)) {
        if (found !== chunk) this.#chunks.set(name, [found, chunk]);
      } else if (!found.includes(chunk)) this.#chunks.set(name, [...found, chunk]);
    }
  }

  remove(chunk: BoundChunk): void {
    for (const name of chunk.owners) {
      if (name === undefined) continue;
      const rest = this.chunks(name).filter((other) => other !== chunk);
      const [first] = rest;
      if (first !== undefined) this.#chunks.set(name, rest.length === 1 ? first : rest);
      else if (this.#chunks.delete(name) && !this.#below.has(name)) this.#count(name, -1);
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

function isOne(found: BoundChunk | readonly BoundChunk[]): found is BoundChunk {
  return !Array.isArray(found);
}
