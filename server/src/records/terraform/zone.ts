import { isBelow, parent, type Name } from '../name';
import type { ResourceRecord } from '../record';
import type { ZoneView } from '../zone-view';
import type { RecordSet } from './record-set';

/**
 * The records of a module whose names can be compared: those of one zone. Records that may not exist, and the second and
 * further variants of a routing policy, are not among them.
 */
export class TerraformZone implements ZoneView {
  readonly host = 'terraform';
  /** Terraform answers only what it holds: others may add to the zone. */
  readonly complete = false;
  readonly #records = new Map<Name, ResourceRecord[]>();
  readonly #above = new Set<Name>();
  readonly #variants = new Map<string, string>();
  readonly #isOnlyHere: (address: string) => boolean;
  #apex: Name | undefined;
  #address: string | undefined;
  #hasUnknown = false;

  /** `isOnlyHere`: does this module make the zone of that address, and hand it to no other? */
  constructor(isOnlyHere: (address: string) => boolean) {
    this.#isOnlyHere = isOnlyHere;
  }

  get apex(): Name | undefined {
    return this.#apex;
  }

  get madeHere(): boolean {
    return this.#address !== undefined && !this.#hasUnknown && this.#isOnlyHere(this.#address);
  }

  /** Every name that has records. */
  get names(): Iterable<Name> {
    return this.#records.keys();
  }

  add(set: RecordSet): void {
    const { owner, type, zone } = set;
    if (owner.group === zone?.key) {
      this.#apex ??= zone.name;
      this.#address ??= zone.address;
    }
    const isKnown = set.isSure && owner.name !== undefined && type !== '' && set.entries.every(({ isSure }) => isSure);
    if (!isKnown) this.#hasUnknown = true;
    if (owner.name === undefined || !set.isSure) return;
    const key = `${owner.name} ${type}`;
    const variant = this.#variants.get(key) ?? set.variant;
    this.#variants.set(key, variant);
    if (variant !== set.variant) return;
    for (const { record, isSure } of set.entries) if (isSure) this.#add(owner.name, record);
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

  #add(name: Name, record: ResourceRecord): void {
    const known = this.#records.get(name);
    if (known !== undefined) {
      known.push(record);
      return;
    }
    this.#records.set(name, [record]);
    for (let at = parent(name); at !== undefined && !this.#above.has(at); at = parent(at)) this.#above.add(at);
  }
}
