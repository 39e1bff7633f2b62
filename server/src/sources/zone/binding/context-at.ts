import type { Name } from '../../../records/name';
import { FLAG } from '../syntax/entries';
import type { ZoneChunk } from '../syntax/reader';
import { ENTRY } from '../syntax/scanner';
import type { Binding } from './binding';
import type { Context } from './context';

/** The origin in effect at an entry, and everything else that only directives change. */
export function directivesAt(contextIn: Context, binding: Binding, index: number): Context {
  return binding.changes.findLast(({ from }) => from <= index)?.context ?? contextIn;
}

/** The context of a record. TTL and class carry on from record to record, so they are looked up. */
export function contextAt(chunk: ZoneChunk, contextIn: Context, binding: Binding, index: number): Context {
  const { content: entries } = chunk;
  const change = binding.changes.findLast(({ from }) => from <= index) ?? { from: 0, context: contextIn };
  let { lastTtl, class: lastClass, zoneClass } = change.context;
  for (let i = change.from; i < index; i++) {
    if (entries.kind(i) !== ENTRY.record) continue;
    lastTtl = entries.ttl(i) ?? lastTtl;
    if (entries.class(i) < 0) continue;
    lastClass = entries.class(i);
    zoneClass ??= lastClass;
  }
  return { ...change.context, lastTtl, class: lastClass, zoneClass, owner: binding.owners[index] };
}

/** The owner that the record at `index` takes if it has none of its own; `undefined` if it cannot be known. */
export function ownerBefore(chunk: ZoneChunk, contextIn: Context, binding: Binding, index: number): Name | undefined {
  const { content: entries } = chunk;
  for (let i = index - 1; i >= 0; i--) {
    if (entries.kind(i) === ENTRY.record) return binding.owners[i];
    if (entries.kind(i) === ENTRY.unread && (entries.hasOwner(i) || entries.has(i, FLAG.template))) return undefined;
  }
  return contextIn.owner;
}
