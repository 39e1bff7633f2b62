import { isAtOrBelow, labels, type Name } from '../../records/name';
import type { ResourceRecord } from '../../records/record';
import type { BoundChunk } from './binding/bound-chunk';
import { ENTRY } from './syntax/scanner';

/** The records of a chunk. */
export function* recordsIn(bound: BoundChunk): Generator<ResourceRecord> {
  for (let index = 0; index < bound.entries.count; index++) {
    const record = bound.entries.kind(index) === ENTRY.record ? bound.record(index) : undefined;
    if (record !== undefined) yield record;
  }
}

/**
 * The records of a chunk whose text may spell a name or one below it: it has the first label as a word, an escape, a
 * seam between two strings that may divide the label, or it is relative to an origin at or below the name.
 */
export function* recordsNaming(bound: BoundChunk, name: Name, apex: Name | undefined): Generator<ResourceRecord> {
  const { chunk, entries } = bound;
  const around = new Set([...bound.origins].filter((origin) => isAtOrBelow(origin, name)));
  // Everything in a zone is relative to its apex; only `@` means the apex itself.
  const isAll = around.size > 0 && name !== apex;
  if (isAll) {
    for (const record of recordsIn(bound)) yield record;
    return;
  }
  let last = -1;
  let index = 0;
  for (const { index: at } of chunk.text.matchAll(spelling(name, around.size > 0))) {
    while (index + 1 < entries.count && entries.start(index + 1) <= at) index++;
    if (index === last) continue;
    last = index;
    const record = entries.kind(index) === ENTRY.record ? bound.record(index) : undefined;
    if (record !== undefined) yield record;
  }
}

const known = new Map<string, RegExp>();

/**
 * A pattern for the places where a name may be spelled. The last patterns are kept: a search uses one for each chunk of
 * a workspace.
 */
function spelling(name: Name, isOrigin: boolean): RegExp {
  const key = `${isOrigin ? '@' : ''}${name}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const label = (labels(name)[0] ?? '').replaceAll(/[^\w-]/g, (character) => `\\${character}`);
  const seam = String.raw`"(?:\s|;[^\n]*\n)*"`;
  const word = label === '' ? String.raw`(?<=\s)\.(?=\s|$)` : String.raw`(?<![\w-])${label}(?![\w-])`;
  const escapes = label.includes('\\\\') ? [String.raw`\\\w`, String.raw`[^\0-\x7f]`] : [String.raw`\\\w`];
  const pattern = new RegExp([word, seam, ...escapes, ...(isOrigin ? ['@'] : [])].join('|'), 'gi');
  known.clear();
  known.set(key, pattern);
  return pattern;
}
