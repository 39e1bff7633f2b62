import type { Contribution } from './placed-findings';

/**
 * Rules that have nothing to add, because a finding explains what they would report: one in a part of the unit for all of
 * it, one at a name for the names of its own zone.
 */
export class SilencedRules {
  readonly #everywhere = new Map<string, number>();
  readonly #byZone = new Map<object, Map<string, number>>();
  #isTouched = false;
  #last = '';

  /** Its findings came (1) or went (-1). */
  change({ found, zone }: Contribution, by: 1 | -1): void {
    for (const { finding } of found) {
      for (const id of finding.silences) this.#count(zone === undefined ? this.#everywhere : this.#in(zone), id, by);
    }
  }

  has(id: string, zone?: object): boolean {
    return this.#everywhere.has(id) || (zone !== undefined && this.#byZone.get(zone)?.has(id) === true);
  }

  /** Are other rules silenced than at the last call? */
  takeDiffers(): boolean {
    if (!this.#isTouched) return false;
    this.#isTouched = false;
    const before = this.#last;
    this.#last = [this.#everywhere, ...this.#byZone.values()]
      .map((counts) => [...counts.keys()].sort().join())
      .join(';');
    return this.#last !== before;
  }

  #in(zone: object): Map<string, number> {
    const known = this.#byZone.get(zone) ?? new Map<string, number>();
    this.#byZone.set(zone, known);
    return known;
  }

  #count(counts: Map<string, number>, id: string, by: 1 | -1): void {
    const before = counts.get(id) ?? 0;
    const after = before + by;
    if (after === 0) counts.delete(id);
    else counts.set(id, after);
    if (before === 0 || after === 0) this.#isTouched = true;
  }
}
