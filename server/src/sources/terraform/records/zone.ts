import { parent, type Name } from '../../../records/name';
import { zoneCut } from '../../../records/zone-cut';
import { TextKeyCounts, type TextIndex } from '../../../records/text-index';
import { pointsTo, type ResourceRecord } from '../../../records/record';
import type { ListedZone, TargetingType, ZoneChanges } from '../../../records/zone-view';
import { ownsWholeSet } from '../providers/row';
import { comesBefore, type RecordSet } from './record-set';
import type { ZoneReference } from './zone-reference';

const NONE: readonly ResourceRecord[] = [];

/** The number of changed names from which on it costs less to ask every question again than to compare the answers. */
const WIDE = 1000;

/**
 * The records of a module whose names can be compared: those of one zone. Records that may not exist, and the second
 * and further variants of a routing policy, are not among them.
 */
export class TerraformZone implements ListedZone {
  readonly mayBeIncluded = false;
  /** Terraform knows only its own records: others may add to the zone. */
  readonly complete = false;
  readonly key: string;
  readonly #isWhole: (zone: ZoneReference) => boolean;
  readonly #members = new Set<RecordSet>();
  readonly #byName = new Map<Name, Set<RecordSet>>();
  /** The names queried since the last change. */
  readonly #records = new Map<Name, ReadonlyMap<string, readonly ResourceRecord[]>>();
  /** How many names with records there are below one. */
  readonly #below = new Map<Name, number>();
  /** Names whose records may have changed, with the types of these. */
  #changed = new Map<Name, Set<string>>();
  /** The texts of each name whose keys are counted: those of when the changes were last taken. */
  readonly #counted = new Map<Name, readonly ResourceRecord[]>();
  readonly #textKeys = new TextKeyCounts();
  #texts: readonly ResourceRecord[] | undefined;
  #uri: string | undefined;

  /** `isWhole`: does the module create the zone, and know all its records? */
  constructor(key: string, isWhole: (zone: ZoneReference) => boolean) {
    this.key = key;
    this.#isWhole = isWhole;
  }

  /** The first of the files that contribute to it, in the order of their names. */
  get uri(): string {
    return (this.#uri ??= this.#firstUri());
  }

  get apex(): Name | undefined {
    return this.#reference()?.name;
  }

  get madeHere(): boolean {
    const zone = this.#reference();
    return zone !== undefined && this.#isWhole(zone);
  }

  /** Every name that has records. */
  get names(): Iterable<Name> {
    return this.#byName.keys();
  }

  get isEmpty(): boolean {
    return this.#members.size === 0;
  }

  add(set: RecordSet): void {
    this.#members.add(set);
    if (this.#uri === undefined || set.place.anchor.uri < this.#uri) this.#uri = undefined;
    const name = set.isSure && set.entries.some((entry) => entry.isSure) ? set.owner.name : undefined;
    if (name === undefined) return;
    const sets = this.#byName.get(name) ?? new Set();
    if (sets.size === 0) this.#count(name, 1);
    this.#byName.set(name, sets.add(set));
    this.#noteChange(name, set.type);
  }

  remove(set: RecordSet): void {
    this.#members.delete(set);
    if (set.place.anchor.uri === this.#uri) this.#uri = undefined;
    const name = set.owner.name;
    const sets = name === undefined ? undefined : this.#byName.get(name);
    if (name === undefined || sets?.delete(set) !== true) return;
    if (sets.size === 0) {
      this.#byName.delete(name);
      this.#count(name, -1);
    }
    this.#noteChange(name, set.type);
  }

  /** What may have changed since the last call. */
  takeChanges(): Omit<ZoneChanges, 'gone'> {
    const changed = this.#changed;
    this.#changed = new Map();
    const names = () => changed.keys();
    this.#recount(changed.keys());
    const textKeys = this.#textKeys.takeDifferences();
    return { touched: names, isWide: changed.size > WIDE, changed: () => changed, cameOrWent: names, textKeys };
  }

  records(name: Name, type?: string): readonly ResourceRecord[] {
    let known = this.#records.get(name);
    if (known === undefined) this.#records.set(name, (known = this.#recordsOf(name)));
    return known.get(type ?? '') ?? NONE;
  }

  /** By type; those of all types under an empty one. */
  #recordsOf(name: Name): ReadonlyMap<string, readonly ResourceRecord[]> {
    const sets = [...(this.#byName.get(name) ?? [])].sort((a, b) => (comesBefore(a, b) ? -1 : 1));
    const first = new Map<string, RecordSet>();
    const all = sets.flatMap((set) => {
      const { type: own, variant, entries, row } = set;
      const before = first.get(own) ?? set;
      first.set(own, before);
      if (before.variant !== variant) return [];
      // Of two that each hold the whole set, only one can exist; terraform/duplicate-record-set is about the other.
      if (before !== set && set.zone !== undefined && before.row.resource === row.resource && ownsWholeSet(row))
        return [];
      return entries.filter((entry) => entry.isSure).map(({ record }) => record);
    });
    const byType = new Map<string, ResourceRecord[]>([['', all]]);
    for (const record of all) {
      const known = byType.get(record.type);
      if (known === undefined) byType.set(record.type, [record]);
      else known.push(record);
    }
    return byType;
  }

  texts(): readonly ResourceRecord[] {
    return (this.#texts ??= [...this.#byName.keys()].flatMap((name) => this.#textsOf(name)));
  }

  hasText(index: TextIndex, key: string): boolean {
    return this.#textKeys.has(index, key, () => this.#counted.values());
  }

  isTarget(name: Name, type: TargetingType): boolean {
    return [...this.#byName.keys()].some((owner) => this.records(owner, type).some((record) => pointsTo(record, name)));
  }

  hasBelow(name: Name): boolean {
    return this.#below.has(name);
  }

  delegation(name: Name): Name | undefined {
    return zoneCut(name, this.apex, (at) => this.records(at, 'NS').length > 0);
  }

  /**
   * The reference to the zone in its records. Names whose end is not known are grouped separately and contribute
   * nothing.
   */
  #reference(): ZoneReference | undefined {
    for (const { zone } of this.#members) if (zone?.key === this.key) return zone;
    return undefined;
  }

  /** Counts the keys of these names' texts as they are now. */
  #recount(names: Iterable<Name>): void {
    for (const name of names) {
      const [before, after] = [this.#counted.get(name) ?? NONE, this.#textsOf(name)];
      if (before.length === 0 && after.length === 0) continue;
      this.#textKeys.change(() => before, -1);
      this.#textKeys.change(() => after, 1);
      if (after.length === 0) this.#counted.delete(name);
      else this.#counted.set(name, after);
    }
  }

  #textsOf(name: Name): readonly ResourceRecord[] {
    return this.records(name).filter(({ text }) => text !== undefined);
  }

  #firstUri(): string {
    let first: string | undefined;
    for (const { place } of this.#members) {
      const { uri } = place.anchor;
      if (first === undefined || uri < first) first = uri;
    }
    return first ?? '';
  }

  #noteChange(name: Name, type: string): void {
    this.#records.delete(name);
    this.#texts = undefined;
    const types = this.#changed.get(name);
    if (types === undefined) this.#changed.set(name, new Set([type]));
    else types.add(type);
  }

  #count(name: Name, change: 1 | -1): void {
    for (let at = parent(name); at !== undefined; at = parent(at)) {
      const count = (this.#below.get(at) ?? 0) + change;
      if (count > 0) this.#below.set(at, count);
      else this.#below.delete(at);
    }
  }
}
