import { TYPE_CODES } from '../../../records/presentation/mnemonics';
import { entryNode } from '../syntax/node';
import { ENTRY } from '../syntax/scanner';
import type { BoundChunk } from './bound-chunk';

/** The position of the serial among the words of an SOA's data. */
const SERIAL = 2;

const known = new WeakMap<BoundChunk, number>();

/**
 * A number for the records of chunks: the same for the same records in any order and layout, whatever the serial of the
 * SOA. Records that are spelt in another way (`www` for `www.example.com.`) count as others.
 */
export function fingerprint(chunks: Iterable<BoundChunk>): number {
  let sum = 0;
  for (const chunk of chunks) {
    let own = known.get(chunk);
    if (own === undefined) known.set(chunk, (own = ofChunk(chunk)));
    sum += own;
  }
  return sum;
}

function ofChunk(bound: BoundChunk): number {
  const { chunk, entries } = bound;
  let sum = 0;
  for (let i = 0; i < entries.count; i++) {
    const kind = entries.kind(i);
    if (kind === ENTRY.blank) continue;
    const data = entryNode(chunk, i).data.map(({ start, end }) => chunk.text.slice(start, end));
    if (kind === ENTRY.record && entries.type(i) === TYPE_CODES.SOA) data.splice(SERIAL, 1);
    const words = [bound.owner(i), entries.ttl(i), entries.class(i), entries.type(i), bound.origin(i), ...data];
    sum += hash(words.join(' '));
  }
  return sum;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
