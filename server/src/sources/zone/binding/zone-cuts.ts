import { TYPE_CODES } from '../../../records/presentation/mnemonics';
import type { Name } from '../../../records/name';
import type { BoundChunk } from './bound-chunk';

/**
 * Is there a zone cut below the apex? Where an apex is written as if it were delegated, its other records show that it
 * is not: at a zone cut there are none.
 */
export function delegates(chunks: Iterable<BoundChunk>, apex: Name): boolean {
  const cuts = new Set<Name>();
  const held = new Set<Name>();
  for (const { owners, entries } of chunks) {
    owners.forEach((owner, index) => {
      if (owner === undefined || owner === apex) return;
      if (entries.type(index) === TYPE_CODES.NS) cuts.add(owner);
      else if (!AT_CUTS.has(entries.type(index))) held.add(owner);
    });
  }
  return cuts.size > 0 && ![...cuts].some((cut) => held.has(cut));
}

/** Types that a zone may have at a zone cut in addition to NS (RFC 4035 section 2). */
const AT_CUTS: ReadonlySet<number> = new Set([TYPE_CODES.DS, TYPE_CODES.NSEC, TYPE_CODES.RRSIG]);
