import { CURRENT_TAG_NAMES } from '../../mail/dkim/facts';
import type { DkimRecord } from '../../mail/dkim/record';
import { tag } from '../../mail/tags';

/** A letter, then letters, digits and `_` (RFC 6376 section 3.2). What is longer than a word is a key without its `p=`. */
export function isTagName(name: string): boolean {
  return /^[A-Za-z]\w{0,31}$/.test(name);
}

/** The tag that an unknown name was meant to be, if the record has none of that name. */
export function nearestTag(record: DkimRecord, name: string): string | undefined {
  const lower = name.toLowerCase();
  const nearest = MEANS.get(lower) ?? lower;
  return CURRENT_TAG_NAMES.has(nearest) && tag(record, nearest) === undefined ? nearest : undefined;
}

/** The tag whose name is missed by capitals alone, where that changes the key: `P`, or `K` with another value than `rsa`. */
export function caseSlip(record: DkimRecord, name: string): 'p' | 'k' | undefined {
  if (name === 'P' && tag(record, 'p') === undefined) return 'p';
  const isOther = name === 'K' && tag(record, 'k') === undefined && tag(record, 'K')?.value !== 'rsa';
  return isOther ? 'k' : undefined;
}

/** Words that people write out. */
const MEANS: ReadonlyMap<string, string> = new Map([
  ['version', 'v'],
  ['hash', 'h'],
  ['service', 's'],
  ['note', 'n'],
  ['notes', 'n'],
  ['pk', 'p'],
  ['pub', 'p'],
  ['pubkey', 'p'],
  ['publickey', 'p'],
  ['keytype', 'k'],
]);
