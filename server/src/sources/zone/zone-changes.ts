import type { Name } from '../../records/name';
import { typeName } from '../../records/presentation/mnemonics';
import { rrTypeCode } from '../../records/rr-types';
import type { ZoneChanges } from '../../records/zone-view';
import type { Anchor } from '../../text/span';
import type { BoundChunk } from './binding/bound-chunk';
import type { ZoneInstance } from './binding/instance';
import type { TakenChange } from './binding/zone-change';
import { FLAG } from './syntax/entries';
import { ENTRY } from './syntax/scanner';

/** The number of changed chunks above which nothing is compared. */
const WIDE = 128;

/** The records of names as they are written, by name and code of the type, one a line. */
type Written = ReadonlyMap<Name, ReadonlyMap<number, string>>;

/**
 * The effect of added and removed chunks on a zone. Most records of a chunk that was read again are the same as
 * before, and a query about those has the same result.
 */
export class ChunkChanges implements ZoneChanges {
  readonly textKeys: ZoneChanges['textKeys'];
  readonly #added: readonly BoundChunk[];
  readonly #removed: readonly BoundChunk[];
  readonly #zone: ZoneInstance;
  #written: readonly [before: Written, after: Written] | undefined;

  constructor({ added, removed, textKeys }: TakenChange, zone: ZoneInstance) {
    this.#added = added;
    this.#removed = removed;
    this.#zone = zone;
    this.textKeys = textKeys;
  }

  get gone(): readonly Anchor[] {
    return this.#removed.map(({ chunk }) => chunk);
  }

  get isWide(): boolean {
    return this.#added.length + this.#removed.length > WIDE;
  }

  *touched(types: ReadonlySet<string> | undefined): Generator<Name | undefined> {
    const codes = types && new Set(Array.from(types, rrTypeCode));
    for (const bound of [...this.#removed, ...this.#added]) {
      const { entries } = bound;
      for (let i = 0; i < entries.count; i++) {
        if (codes !== undefined && (!codes.has(entries.type(i)) || entries.has(i, FLAG.plain))) continue;
        const owner = bound.owner(i);
        if (owner !== undefined) yield owner;
      }
      yield undefined;
    }
    for (const bound of this.#added) {
      yield* this.#zone.suspects(bound);
      yield undefined;
    }
  }

  changed(): ReadonlyMap<Name, ReadonlySet<string>> {
    const [before, after] = this.#compared();
    const changed = new Map<Name, ReadonlySet<string>>();
    for (const name of new Set([...before.keys(), ...after.keys()])) {
      const old = before.get(name);
      const fresh = after.get(name);
      const codes = new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])]);
      const types = [...codes].filter((code) => old?.get(code) !== fresh?.get(code));
      if (types.length > 0) changed.set(name, new Set(types.map(typeName)));
    }
    return changed;
  }

  *cameOrWent(): Generator<Name> {
    const [before, after] = this.#compared();
    for (const name of before.keys()) if (!after.has(name)) yield name;
    for (const name of after.keys()) if (!before.has(name)) yield name;
  }

  #compared(): readonly [before: Written, after: Written] {
    this.#written ??= [written(this.#removed), written(this.#added)];
    return this.#written;
  }
}

/**
 * Records as they are written, with the origin and class that they take from above. The TTL that they inherit is left
 * out: no rule compares those of other names.
 */
function written(chunks: readonly BoundChunk[]): Written {
  const names = new Map<Name, Map<number, string>>();
  for (const bound of chunks) {
    const { entries, chunk, contextIn } = bound;
    let lastClass = contextIn.class ?? -1;
    for (let i = 0; i < entries.count; i++) {
      const owner = bound.owner(i);
      if (owner === undefined || entries.kind(i) !== ENTRY.record) continue;
      if (entries.class(i) >= 0) lastClass = entries.class(i);
      const types = names.get(owner) ?? new Map<number, string>();
      names.set(owner, types);
      const start = entries.hasOwner(i) ? entries.ownerEnd(i) : entries.start(i);
      const record = `${bound.origin(i)} ${lastClass} ${chunk.text.slice(start, entries.end(i)).trim()}\n`;
      types.set(entries.type(i), (types.get(entries.type(i)) ?? '') + record);
    }
  }
  return names;
}
