import type { TextIndex } from '../../../records/text-index';
import type { BoundChunk } from './bound-chunk';

/** Bound chunks that came and went, and the keys of TXT records that did. */
export interface TakenChange {
  readonly added: readonly BoundChunk[];
  readonly removed: readonly BoundChunk[];
  readonly textKeys: (index: TextIndex) => readonly string[];
}

/** Bound chunks that came and went. */
export class ZoneChange {
  readonly #added = new Set<BoundChunk>();
  readonly #removed = new Set<BoundChunk>();

  get added(): readonly BoundChunk[] {
    return [...this.#added];
  }

  get removed(): readonly BoundChunk[] {
    return [...this.#removed];
  }

  get isEmpty(): boolean {
    return this.#added.size === 0 && this.#removed.size === 0;
  }

  add(chunk: BoundChunk): void {
    this.#added.add(chunk);
  }

  remove(chunk: BoundChunk): void {
    if (!this.#added.delete(chunk)) this.#removed.add(chunk);
  }

  /** Transfers it to another one, a chunk with each step. */
  *moveTo(other: ZoneChange, onMove: { removed: (chunk: BoundChunk) => void; added: (chunk: BoundChunk) => void }) {
    for (const chunk of this.#removed) {
      this.#removed.delete(chunk);
      other.remove(chunk);
      onMove.removed(chunk);
      yield;
    }
    for (const chunk of this.#added) {
      this.#added.delete(chunk);
      other.add(chunk);
      onMove.added(chunk);
      yield;
    }
  }
}
