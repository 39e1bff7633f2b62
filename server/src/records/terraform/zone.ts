import { isBelow, parent, type Name } from '../name';
import type { ResourceRecord } from '../record';
import type { ZoneView } from '../zone-view';
import type { RecordSet } from './record-set';
import type { ZoneReference } from './zone-reference';

/**
 * The records of a module whose names can be compared: those of one zone. Records that may not exist, and the second and
 * further variants of a routing policy, are not among them.
 */
export class TerraformZone implements ZoneView {
  readonly host = 'terraform';
  /** Terraform answers only what it holds: others may add to the zone. */
  readonly complete = false;
  readonly key: string;
  #records: ReadonlyMap<Name, readonly ResourceRecord[]> = new Map();
  #above: ReadonlySet<Name> = new Set();
  readonly #changed = new Set<Name>();
  #uri = '';
  #apex: Name | undefined;
  #isMadeHere = false;

  constructor(key: string) {
    this.key = key;
  }

  /** The first file that says something about it. */
  get uri(): string {
    return this.#uri;
  }

  get apex(): Name | undefined {
    return this.#apex;
  }

  get madeHere(): boolean {
    return this.#isMadeHere;
  }

  /** Every name that has records. */
  get names(): Iterable<Name> {
    return this.#records.keys();
  }

  /** Holds these sets from now on. `isWhole`: does the module make the zone, and know all its records? */
  fill(sets: readonly RecordSet[], isWhole: (zone: ZoneReference) => boolean): void {
    const zone = sets.find((set) => set.owner.group === set.zone?.key)?.zone;
    this.#uri = sets[0]?.place.anchor.uri ?? this.#uri;
    this.#apex = zone?.name;
    this.#isMadeHere = zone !== undefined && isWhole(zone);
    const records = recordsByName(sets);
    for (const name of new Set([...records.keys(), ...this.#records.keys()])) {
      if (!haveSameItems(records.get(name), this.#records.get(name))) this.#changed.add(name);
    }
    this.#records = records;
    this.#above = namesAbove(records.keys());
  }

  /** Names whose records have changed since this was last asked. */
  takeChanges(): ReadonlySet<Name> {
    const changed = new Set(this.#changed);
    this.#changed.clear();
    return changed;
  }

  records(name: Name, type?: string): readonly ResourceRecord[] {
    const all = this.#records.get(name) ?? [];
    return type === undefined ? all : all.filter((record) => record.type === type);
  }

  texts(): readonly ResourceRecord[] {
    return [...this.#records.values()].flat().filter(({ text }) => text !== undefined);
  }

  hasBelow(name: Name): boolean {
    return this.#above.has(name);
  }

  delegation(name: Name): Name | undefined {
    let highest: Name | undefined;
    const apex = this.#apex;
    for (
      let at: Name | undefined = name;
      at !== undefined && apex !== undefined && isBelow(at, apex);
      at = parent(at)
    ) {
      if (this.records(at, 'NS').length > 0) highest = at;
    }
    return highest;
  }
}

function recordsByName(sets: readonly RecordSet[]): ReadonlyMap<Name, readonly ResourceRecord[]> {
  const records = new Map<Name, ResourceRecord[]>();
  const variants = new Map<string, string>();
  for (const { owner, type, variant, isSure, entries } of sets) {
    if (owner.name === undefined || !isSure) continue;
    const key = `${owner.name} ${type}`;
    const first = variants.get(key) ?? variant;
    variants.set(key, first);
    if (first !== variant) continue;
    const known = records.get(owner.name) ?? [];
    known.push(...entries.filter((entry) => entry.isSure).map(({ record }) => record));
    if (known.length > 0) records.set(owner.name, known);
  }
  return records;
}

function namesAbove(names: Iterable<Name>): ReadonlySet<Name> {
  const above = new Set<Name>();
  for (const name of names) {
    for (let at = parent(name); at !== undefined && !above.has(at); at = parent(at)) above.add(at);
  }
  return above;
}

function haveSameItems<T>(a: readonly T[] = [], b: readonly T[] = []): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
