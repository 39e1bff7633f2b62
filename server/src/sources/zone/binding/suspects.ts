import { isAtOrBelow, type Name } from '../../../records/name';
import { resolveName } from '../../../records/names';
import { isReverseName } from '../../../records/reverse';
import { TYPE_CODES } from '../../../records/presentation/mnemonics';
import { FLAG } from '../syntax/entries';
import { ENTRY } from '../syntax/scanner';
import type { BoundChunk } from './bound-chunk';
import type { NameIndex } from './name-index';
import { chainsOf, hasEntry } from './owner-chains';

/** The number of records or chunks of a name up to which they are compared; sets of thousands of addresses are not a mistake. */
const COMPARED = 8;

/**
 * Names of a chunk at which rules may find something although their records are plain: a CNAME beside other data, another
 * TTL in the same set, the same record twice, an alias of an alias, a name server without an address. It looks at numbers and at the
 * ends of lines, and builds no record: the rules examine closely what it reports.
 */
export function suspects(chunk: BoundChunk, names: NameIndex): ReadonlySet<Name> {
  const found = new Set<Name>();
  const own = chainsOf(chunk);
  const { entries } = chunk;
  for (let i = 0; i < entries.count; i++) {
    const name = chunk.owner(i);
    if (name === undefined || entries.kind(i) !== ENTRY.record || found.has(name)) continue;
    if (
      conflictsWithin(chunk, i, own.before) ||
      conflictsBeyond(chunk, i, names.chunks(name), name) ||
      leadsNowhere(chunk, i, name, names)
    )
      found.add(name);
  }
  return found;
}

function conflictsWithin(chunk: BoundChunk, index: number, before: Int32Array): boolean {
  let other = before[index] ?? -1;
  for (let n = 0; n < COMPARED && other >= 0; n++, other = before[other] ?? -1) {
    if (conflict(chunk, index, chunk, other)) return true;
  }
  return false;
}

function conflictsBeyond(chunk: BoundChunk, index: number, others: readonly BoundChunk[], name: Name): boolean {
  if (others.length < 2) return false;
  // The index has chunks in no particular order: a selection of them would depend on the history of edits.
  if (others.length > COMPARED) return true;
  return others.some((other) => {
    if (other === chunk) return false;
    const { last, before } = chainsOf(other);
    let at = last.get(name) ?? -1;
    for (let n = 0; n < COMPARED && at >= 0; n++, at = before[at] ?? -1) {
      if (conflict(chunk, index, other, at)) return true;
    }
    return false;
  });
}

function conflict(a: BoundChunk, i: number, b: BoundChunk, j: number): boolean {
  const type = a.entries.type(i);
  const other = b.entries.type(j);
  if (type === TYPE_CODES.CNAME || other === TYPE_CODES.CNAME) return true;
  if (type !== other) return false;
  return a.entries.ttl(i) !== b.entries.ttl(j) || haveSameEnd(a, i, b, j);
}

/** Is the last word of both entries the same? */
function haveSameEnd(a: BoundChunk, i: number, b: BoundChunk, j: number): boolean {
  const text = a.chunk.text;
  const other = b.chunk.text;
  let end = a.entries.end(i) - 1;
  let otherEnd = b.entries.end(j) - 1;
  for (; end >= 0 && otherEnd >= 0; end--, otherEnd--) {
    const code = text.charCodeAt(end);
    if (code !== other.charCodeAt(otherEnd)) return false;
    if (code === 32 || code === 9) return true;
  }
  return false;
}

/**
 * Does a plain CNAME lead to another one, a plain NS to a name of the zone that has no address, or is a PTR in a reverse zone
 * not from an address to a full name?
 */
function leadsNowhere(chunk: BoundChunk, index: number, name: Name, names: NameIndex): boolean {
  const type = chunk.entries.type(index);
  if (type === TYPE_CODES.PTR && name.endsWith('.arpa.') && chunk.entries.has(index, FLAG.plain))
    return !isReverseName(name) || chunk.chunk.text.charCodeAt(chunk.entries.end(index) - 1) !== 46;
  if (!chunk.entries.has(index, FLAG.plain) || (type !== TYPE_CODES.CNAME && type !== TYPE_CODES.NS)) return false;
  const target = plainTarget(chunk, index);
  if (target === undefined) return true;
  if (type === TYPE_CODES.CNAME) return target === name || holds(target, names, TYPE_CODES.CNAME);
  if (!isAtOrBelow(target, chunk.zone(index))) return false;
  const hasAddress = holds(target, names, TYPE_CODES.A) || holds(target, names, TYPE_CODES.AAAA);
  return !hasAddress || holds(target, names, TYPE_CODES.CNAME);
}

/** The name in the last word of an entry. */
function plainTarget(chunk: BoundChunk, index: number): Name | undefined {
  const { text } = chunk.chunk;
  const end = chunk.entries.end(index);
  let start = end;
  while (start > 0 && text.charCodeAt(start - 1) > 32) start--;
  const word = text.slice(start, end);
  return word.endsWith(')') ? undefined : resolveName(word, chunk.origin(index));
}

function holds(name: Name, names: NameIndex, type: number): boolean {
  return names.chunks(name).some((chunk) => hasEntry(chunk, name, type));
}
