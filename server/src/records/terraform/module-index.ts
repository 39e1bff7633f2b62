import type { Octets } from '../../text/octets';
import type { Anchor, Place } from '../../text/span';
import type { LooseText } from './loose-texts';
import { ownsWholeSet } from './providers/row';
import type { Reading } from './reading';
import type { RecordSet } from './record-set';
import { normalized } from './zone-reference';

/** What the readings of a module say together. */
export class ModuleIndex {
  /** The sets of each zone, by its key. */
  readonly groups = new Map<string, RecordSet[]>();
  readonly #handedOver: ReadonlySet<string>;
  readonly #claims = new Map<string, RecordSet[]>();
  /** Where texts begin that have gone into a record. */
  readonly #covered = new Map<Anchor, Set<number>>();

  constructor(readings: readonly Reading[]) {
    this.#handedOver = new Set(readings.flatMap(({ handsOver }) => [...handsOver]));
    for (const { sets, loose } of readings) {
      for (const set of sets) this.#addSet(set);
      for (const text of loose) this.#cover(text.octets, text.place);
    }
  }

  /** Does another module get the resource of that address? */
  isHandedOver(address: string): boolean {
    return this.#handedOver.has(address);
  }

  /** Sets before this one that claim the same name and type of the same zone as a whole. */
  earlier(set: RecordSet): readonly RecordSet[] {
    const claim = claimOf(set);
    const claims = claim === undefined ? [] : (this.#claims.get(claim) ?? []);
    return claims.slice(0, Math.max(claims.indexOf(set), 0));
  }

  /** Has the text gone into a record, or into a longer text? */
  covers({ octets }: LooseText): boolean {
    const { anchor, start } = octets.cover({ start: 0, end: 0 });
    return this.#covered.get(anchor)?.has(start) === true;
  }

  #addSet(set: RecordSet): void {
    push(this.groups, set.owner.group, set);
    const claim = claimOf(set);
    if (claim !== undefined) push(this.#claims, claim, set);
    for (const { values } of set.entries) for (const { raw } of values) this.#cover(raw, undefined);
  }

  /** `own`: where the text itself stands, which does not cover itself. */
  #cover(octets: Octets, own: Place | undefined): void {
    for (const { place, kind } of octets.pieces) {
      if (kind === 'hole' || (own?.anchor === place.anchor && own.start <= place.start && place.end <= own.end))
        continue;
      const starts = this.#covered.get(place.anchor) ?? new Set();
      this.#covered.set(place.anchor, starts.add(place.start));
    }
  }
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
