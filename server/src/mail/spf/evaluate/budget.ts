import type { Family } from '../addresses';
import { limits } from '../facts';
import type { Term } from '../nodes';
import type { Voids } from './tree';

/** No more queries after this many terms: the verdict is long known, and chains of records stay cheap. */
export const enough = 4 * limits.lookups;

/** Records further below another one are not read: each step of the way is a lookup, so the limit is exceeded. */
export const deepest = limits.lookups;

/** How much of the limits of RFC 7208 section 4.6.4 one evaluation has used, over all records it reads. */
export class Budget {
  #lookups = 0;
  #certain = 0;
  readonly #voids = { ip4: 0, ip6: 0 };
  #crossing: readonly Term[] | undefined;
  readonly #path: Term[] = [];

  get lookups(): number {
    return this.#lookups;
  }

  /** Without terms whose cost is only estimated. */
  get certainLookups(): number {
    return this.#certain;
  }

  /** Void lookups for clients of that family. */
  voids(family: Family): number {
    return family === 4 ? this.#voids.ip4 : this.#voids.ip6;
  }

  /** The term that exceeds the limit, preceded by the terms that lead to it from the first record. */
  get crossing(): readonly Term[] | undefined {
    return this.#crossing;
  }

  get isExhausted(): boolean {
    return this.#lookups > enough;
  }

  /** Counts terms that query DNS. Is the limit certainly exceeded? */
  spend(count: number, term: Term, isCertain = true): boolean {
    if (count === 0) return false;
    this.#lookups += count;
    if (isCertain) this.#certain += count;
    if (this.#certain <= limits.lookups) return false;
    this.#crossing ??= [...this.#path, term];
    return true;
  }

  /** Counts a void lookup. Is the limit exceeded for every client? */
  addVoid(voids: Voids): boolean {
    if (voids.ip4) this.#voids.ip4++;
    if (voids.ip6) this.#voids.ip6++;
    return (voids.ip4 || voids.ip6) && Math.min(this.#voids.ip4, this.#voids.ip6) > limits.voidLookups;
  }

  /** The terms on the path to an included record. */
  enter(term: Term): void {
    this.#path.push(term);
  }

  leave(): void {
    this.#path.pop();
  }
}
