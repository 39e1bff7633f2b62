/** Items in groups; a group is there as long as it has items. */
export class GroupedBy<Key, Item> {
  readonly #groups = new Map<Key, Set<Item>>();

  of(key: Key): ReadonlySet<Item> {
    return this.#groups.get(key) ?? new Set();
  }

  add(key: Key, item: Item): void {
    const group = this.#groups.get(key);
    if (group === undefined) this.#groups.set(key, new Set([item]));
    else group.add(item);
  }

  /** True if it was there. */
  delete(key: Key, item: Item): boolean {
    const group = this.#groups.get(key);
    if (group?.delete(item) !== true) return false;
    if (group.size === 0) this.#groups.delete(key);
    return true;
  }
}
