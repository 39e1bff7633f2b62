import type { Piece } from '../../text/octets';
import type { Anchor, Place } from '../../text/span';
import type { LooseText } from './loose-texts';
import { ownsWholeSet } from './providers/row';
import type { Reading } from './reading';
import type { RecordSet } from './record-set';
import { normalized, type ZoneReference } from './zone-reference';

/** What the readings of a module say together. */
export class ModuleIndex {
  /** The sets of each zone, by its key. */
  readonly groups = new Map<string, RecordSet[]>();
  readonly #handedOver: ReadonlySet<string>;
  /** Keys of zones about which something is left to Terraform to find out. */
  readonly #uncertain = new Set<string>();
  readonly #claims = new Map<string, RecordSet[]>();
  /** Where texts begin that have gone into a record, or into a longer text. */
  readonly #covered = new Map<Anchor, Set<number>>();
  readonly #setPlaces = new Map<Anchor, Place[]>();

  constructor(readings: readonly Reading[]) {
    this.#handedOver = new Set(readings.flatMap(({ handsOver }) => [...handsOver]));
    for (const { sets, loose } of readings) {
      for (const set of sets) this.#addSet(set);
      for (const { octets, place } of loose)
        this.#cover(octets.pieces.filter((piece) => !isInside(piece.place, place)));
    }
  }

  /** Do all records of the zone stand in this module, and are they all known? */
  isWhole({ key, address }: ZoneReference): boolean {
    return address !== undefined && !this.#handedOver.has(address) && !this.#uncertain.has(key);
  }

  /** Sets before this one that claim the same name and type of the same zone as a whole. */
  earlier(set: RecordSet): readonly RecordSet[] {
    const claim = claimOf(set);
    const claims = claim === undefined ? [] : (this.#claims.get(claim) ?? []);
    return claims.slice(0, Math.max(claims.indexOf(set), 0));
  }

  /** Has the text gone into a record, or into a longer text? */
  covers({ octets, place }: LooseText): boolean {
    const first = octets.cover({ start: 0, end: 0 });
    if (this.#covered.get(first.anchor)?.has(first.start) !== true) return false;
    // Of a text that begins elsewhere, only the record itself says what it has become.
    return isInside(first, place) || (this.#setPlaces.get(place.anchor) ?? []).some((set) => isInside(place, set));
  }

  #addSet(set: RecordSet): void {
    const { owner, zone, place } = set;
    push(this.groups, owner.group, set);
    push(this.#setPlaces, place.anchor, place);
    if (zone !== undefined && !(isKnown(set) && owner.group === zone.key)) this.#uncertain.add(zone.key);
    const claim = claimOf(set);
    if (claim !== undefined) push(this.#claims, claim, set);
    for (const { values } of set.entries) for (const { raw } of values) this.#cover(raw.pieces);
  }

  #cover(pieces: readonly Piece[]): void {
    for (const { place, kind } of pieces) {
      if (kind === 'hole') continue;
      const starts = this.#covered.get(place.anchor) ?? new Set();
      this.#covered.set(place.anchor, starts.add(place.start));
    }
  }
}

/** Is nothing about the set left to Terraform to find out? */
function isKnown({ isSure, owner, type, entries }: RecordSet): boolean {
  return isSure && owner.name !== undefined && type !== '' && entries.every((entry) => entry.isSure);
}

function isInside(inner: Place, outer: Place): boolean {
  return inner.anchor === outer.anchor && outer.start <= inner.start && inner.end <= outer.end;
}

/** Equal for sets that collide: the same zone, name and type, each claiming all records there. */
function claimOf(set: RecordSet): string | undefined {
  if (!ownsWholeSet(set.row) || !set.isSure || set.type === '' || set.zone === undefined) return undefined;
  const name = set.owner.name ?? sourceOfName(set);
  return name === undefined ? undefined : [set.row.resource, set.owner.group, name, set.type, set.variant].join(' ');
}

/** A name that nobody knows is still the same if it is written the same. */
function sourceOfName({ name }: RecordSet): string | undefined {
  if (name === undefined) return undefined;
  const { anchor, start, end } = name.cover({ start: 0, end: name.length });
  const source = normalized(anchor.text.slice(start, end));
  return /\b(?:each|count|self)\./.test(source) ? undefined : source;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
