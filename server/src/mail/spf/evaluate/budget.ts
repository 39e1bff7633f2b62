import type { Family } from '../addresses';
import { limits } from '../facts';
import type { Term } from '../nodes';
import type { Voids } from './tree';

/** No more questions once this many terms were spent: the verdict is long known, and work stays bounded. */
export const enough = 20 * limits.lookups;

/** What one evaluation has spent of the limits of RFC 7208 section 4.6.4, over all records it reads. */
export class Budget {
  #lookups = 0;
  #certain = 0;
  readonly #voids = { ip4: 0, ip6: 0 };
  #crossing: readonly Term[] | undefined;
  readonly #path: Term[] = [];

  get lookups(): number {
    return this.#lookups;
  }

  /** Without what is known only roughly. */
  get certainLookups(): number {
    return this.#certain;
  }

  /** Void look-ups for clients of that family. */
  voids(family: Family): number {
    return family === 4 ? this.#voids.ip4 : this.#voids.ip6;
  }

  /** The term that crosses the limit, below the terms that lead to it from the first record. */
  get crossing(): readonly Term[] | undefined {
    return this.#crossing;
  }

  get isExhausted(): boolean {
    return this.#lookups > enough;
  }

  /** Spends terms that ask DNS. Is the limit crossed, for sure? */
  spend(count: number, term: Term, isCertain = true): boolean {
    if (count === 0) return false;
    this.#lookups += count;
    if (isCertain) this.#certain += count;
    if (this.#certain <= limits.lookups) return false;
    this.#crossing ??= [...this.#path, term];
    return true;
  }

  /** Counts a look-up without an answer. Is the limit crossed, for whatever client it is? */
  addVoid(voids: Voids): boolean {
    if (voids.ip4) this.#voids.ip4++;
    if (voids.ip6) this.#voids.ip6++;
    return (voids.ip4 || voids.ip6) && Math.min(this.#voids.ip4, this.#voids.ip6) > limits.voidLookups;
  }

  /** The terms on the way into an included record. */
  enter(term: Term): void {
    this.#path.push(term);
  }

  leave(): void {
    this.#path.pop();
  }
}
