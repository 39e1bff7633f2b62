import { HOLE, type Octets } from '../../../text/octets';
import { isInside, type Anchor, type Place } from '../../../text/span';
import { displayName, isUnknown, type Name } from '../../../records/name';
import type { ModuleCall } from './module-call';
import { GroupedBy } from './grouped-by';
import type { LooseText } from './loose-texts';
import { ownsWholeSet } from '../providers/row';
import type { SegmentReading } from './reading';
import { comesBefore, isKnown, type RecordSet } from './record-set';
import { FILE } from './definitions';
import type { ZoneText } from './zone-texts';
import { TerraformZone } from './zone';
import { normalized, type ZoneReference } from './zone-reference';

/** The combined content of the readings of a module. Readings are added and removed. */
export class ModuleIndex {
  readonly #isDefined: (address: string) => boolean;
  readonly #zones = new Map<string, TerraformZone>();
  readonly #calling = new Set<SegmentReading>();
  readonly #embedding = new Set<SegmentReading>();
  readonly #files = new Tally<string>();
  readonly #claims = new GroupedBy<string, RecordSet>();
  /** Claims that several sets may have. */
  readonly #contested = new Set<string>();
  /** Addresses of resources that another module gets. */
  readonly #handedOver = new Tally<string>();
  /** Keys of zones that are partly unknown until Terraform runs. */
  readonly #uncertain = new Tally<string>();
  /** The starts of texts that have become part of a record or of a longer text. */
  readonly #covered = new Map<Anchor, Tally<number>>();

  /** `isDefined`: does the module define the resource of that address? */
  constructor(isDefined: (address: string) => boolean) {
    this.#isDefined = isDefined;
  }

  get zones(): Iterable<TerraformZone> {
    return this.#zones.values();
  }

  /** Calls of other modules, those of files that are read. */
  get calls(): readonly ModuleCall[] {
    return [...this.#calling].flatMap(({ calls }) => calls);
  }

  /** Whole zones in its texts. */
  get zoneTexts(): readonly ZoneText[] {
    return [...this.#embedding].flatMap(({ zoneTexts }) => zoneTexts);
  }

  /** Paths of files that expressions read. */
  get files(): ReadonlySet<string> {
    return new Set(this.#files.items);
  }

  add(reading: SegmentReading): void {
    if (reading.calls.length > 0) this.#calling.add(reading);
    if (reading.zoneTexts.length > 0) this.#embedding.add(reading);
    for (const set of reading.sets) {
      const { group } = set.owner;
      const zone = this.#zones.get(group) ?? new TerraformZone(group, (reference) => this.#isWhole(reference));
      this.#zones.set(group, zone);
      zone.add(set);
      const claim = claimOf(set);
      if (claim === undefined) continue;
      this.#claims.add(claim, set);
      if (this.#claims.of(claim).size > 1) this.#contested.add(claim);
    }
    this.#tally(reading, 1);
  }

  remove(reading: SegmentReading): void {
    this.#calling.delete(reading);
    this.#embedding.delete(reading);
    for (const set of reading.sets) {
      const { group } = set.owner;
      const zone = this.#zones.get(group);
      zone?.remove(set);
      if (zone?.isEmpty === true) this.#zones.delete(group);
      const claim = claimOf(set);
      if (claim === undefined) continue;
      this.#claims.delete(claim, set);
      if (this.#claims.of(claim).size < 2) this.#contested.delete(claim);
    }
    this.#tally(reading, -1);
  }

  /** Sets that claim what another one before them claims: the same zone, name and type as a whole. */
  *collisions(): Generator<{ readonly set: RecordSet; readonly first: RecordSet }> {
    for (const claim of this.#contested) {
      const sets = [...this.#claims.of(claim)].sort((a, b) => (comesBefore(a, b) ? -1 : 1));
      for (const [index, set] of sets.entries()) {
        const first = firstClaim(sets, index);
        if (first !== undefined) yield { set, first };
      }
    }
  }

  /** Has the text gone into a record elsewhere, or into a longer text? One that begins elsewhere has not. */
  covers({ octets, place }: LooseText): boolean {
    const first = octets.cover({ start: 0, end: 0 });
    return isInside(first, place) && this.#covered.get(first.anchor)?.has(first.start) === true;
  }

  /** Are all records of the zone in this module, and are they all known? */
  #isWhole({ key, address }: ZoneReference): boolean {
    if (address === undefined || address.startsWith('data.') || !this.#isDefined(address)) return false;
    return !this.#handedOver.has(address) && !this.#uncertain.has(key);
  }

  #tally({ sets, loose, handsOver, reads }: SegmentReading, change: 1 | -1): void {
    for (const name of reads) if (name.startsWith(FILE)) this.#files.count(name.slice(FILE.length), change);
    for (const address of handsOver) this.#handedOver.count(address, change);
    for (const set of sets) {
      const { zone, owner, entries } = set;
      if (zone !== undefined && !(isKnown(set) && owner.group === zone.key)) this.#uncertain.count(zone.key, change);
      for (const { values } of entries) for (const { raw } of values) this.#cover(raw, undefined, change);
    }
    for (const { octets, place } of loose) this.#cover(octets, place, change);
  }

  /** `own`: the place of the text itself, which does not cover itself. */
  #cover({ pieces }: Octets, own: Place | undefined, change: 1 | -1): void {
    for (const { place, kind } of pieces) {
      if (kind === 'hole' || (own !== undefined && isInside(place, own))) continue;
      const starts = this.#covered.get(place.anchor) ?? new Tally();
      starts.count(place.start, change);
      if (starts.isEmpty) this.#covered.delete(place.anchor);
      else this.#covered.set(place.anchor, starts);
    }
  }
}

/** How often something occurs. */
class Tally<T> {
  readonly #counts = new Map<T, number>();

  get isEmpty(): boolean {
    return this.#counts.size === 0;
  }

  get items(): Iterable<T> {
    return this.#counts.keys();
  }

  has(item: T): boolean {
    return this.#counts.has(item);
  }

  count(item: T, change: 1 | -1): void {
    const count = (this.#counts.get(item) ?? 0) + change;
    if (count > 0) this.#counts.set(item, count);
    else this.#counts.delete(item);
  }
}

/** The number of overwritable sets that are compared; more are not written by hand. */
const MOST_COMPARED = 20;

/** The first set before that one which it may not coexist with. */
function firstClaim(sets: readonly RecordSet[], index: number): RecordSet | undefined {
  const set = sets[index];
  return set && sets.slice(0, Math.min(index, MOST_COMPARED)).find((other) => !overwrites(set, other));
}

/** With `allow_overwrite` two sets may coexist, unless they are known to set different values. */
function overwrites(set: RecordSet, other: RecordSet): boolean {
  if (!set.overwrites && !other.overwrites) return false;
  const [values, others] = [set, other].map(({ entries }) =>
    entries.flatMap((entry) => entry.values.map(({ raw }) => raw.value)).sort(),
  );
  const isOpen = [...(values ?? []), ...(others ?? [])].some((value) => value.includes(HOLE));
  return isOpen || JSON.stringify(values) === JSON.stringify(others);
}

/** Equal for sets that collide: the same zone, name and type, each claiming all records there. */
function claimOf(set: RecordSet): string | undefined {
  if (!ownsWholeSet(set.row) || !set.isSure || set.type === '' || set.zone === undefined) return undefined;
  const name = set.owner.name === undefined ? sourceOfName(set) : spelling(set.owner.name);
  return name === undefined ? undefined : [set.row.resource, set.owner.group, name, set.type, set.variant].join(' ');
}

/**
 * If the zone is not known, a final dot does not make a different name: `a.example` and `a.example.` are compared so.
 */
function spelling(name: Name): string {
  return isUnknown(name) ? displayName(name).replace(/\.$/, '') : name.slice(0, -1);
}

/** An unknown name is still the same if it is written the same. */
function sourceOfName({ name }: RecordSet): string | undefined {
  if (name === undefined) return undefined;
  const { anchor, start, end } = name.cover({ start: 0, end: name.length });
  const source = normalized(anchor.text.slice(start, end));
  return /\b(?:each|count|self)\./.test(source) ? undefined : source;
}
