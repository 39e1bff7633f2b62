import type { Name } from '../../../records/name';
import type { BoundChunk } from './bound-chunk';

/** The entries of each name of a chunk, as chains from the last to the first. */
export interface OwnerChains {
  readonly last: ReadonlyMap<Name, number>;
  /** The entry of the same name before this one; -1 without one. */
  readonly before: Int32Array;
}

/** The chains of a chunk, built when first needed: a name is found in it without looking at all its entries. */
export function chainsOf(chunk: BoundChunk): OwnerChains {
  let chains = known.get(chunk);
  if (chains === undefined) known.set(chunk, (chains = chain(chunk)));
  return chains;
}

/** The entries of a name in a chunk, in file order. */
export function entriesAt(chunk: BoundChunk, name: Name): readonly number[] {
  const { last, before } = chainsOf(chunk);
  const found: number[] = [];
  for (let at = last.get(name) ?? -1; at >= 0; at = before[at] ?? -1) found.push(at);
  return found.reverse();
}

/** Does a chunk have an entry of this name and type? */
export function hasEntry(chunk: BoundChunk, name: Name, type: number): boolean {
  const { last, before } = chainsOf(chunk);
  for (let at = last.get(name) ?? -1; at >= 0; at = before[at] ?? -1) {
    if (chunk.entries.type(at) === type) return true;
  }
  return false;
}

const known = new WeakMap<BoundChunk, OwnerChains>();

function chain({ owners }: BoundChunk): OwnerChains {
  const last = new Map<Name, number>();
  const before = new Int32Array(owners.length).fill(-1);
  owners.forEach((name, index) => {
    if (name === undefined) return;
    before[index] = last.get(name) ?? -1;
    last.set(name, index);
  });
  return { last, before };
}
