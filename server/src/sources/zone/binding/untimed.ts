import type { UntimedRecord } from '../../../records/zone-view';
import type { BoundChunk } from './bound-chunk';
import type { BoundFile } from './bound-file';

/** A record without a TTL: none applies to it; it takes the SOA's minimum; it takes the TTL of the record before it. */
export interface Untimed {
  readonly index: number;
  readonly ttl: 'none' | 'minimum' | 'inherited';
  /** Seconds; `undefined` if those without one in the chunk have different TTLs, or none. */
  readonly common: number | undefined;
}

/** The first record of a zone without a TTL, if no `$TTL` precedes it. */
export function untimedRecord(zone: BoundFile): UntimedRecord | undefined {
  for (const { chunk, from, to } of zone.runs()) {
    const { untimed } = chunk;
    if (untimed !== undefined && untimed.index >= from && untimed.index < to) {
      const record = chunk.record(untimed.index);
      if (record !== undefined) return { record, ttl: untimed.ttl, common: commonTtl(zone, chunk) };
    }
    // A `$TTL`, or the minimum of an SOA in its place, applies up to the end of the zone.
    if (to === chunk.entries.count && chunk.contextOut.defaultTtl !== undefined) return undefined;
  }
  return undefined;
}

/** What a `$TTL` before the first record without a TTL may set: in the zone's own file, which no other zone reads. */
function commonTtl(zone: BoundFile, first: BoundChunk): number | undefined {
  const { untimed } = first;
  if (first.chunk.uri !== zone.file.uri || untimed?.common === undefined) return undefined;
  if (untimed.ttl === 'minimum') return untimed.common;
  for (const chunk of zone.chunks()) {
    if (chunk.untimed !== undefined && chunk.untimed.common !== untimed.common) return undefined;
  }
  return untimed.common;
}
