import { distance } from 'fastest-levenshtein';
import { DMARC_TAGS } from './facts';
import type { DmarcTagName } from './facts';

/**
 * The tag that an unknown name was clearly meant to be: different case (`P`), a descriptive word (`policy`), swapped
 * letters (`rau`), or one letter inserted, missing or wrong in a name of at least three (`adkm`).
 */
export function nearestTagName(name: string): DmarcTagName | undefined {
  if (name.length > 20) return undefined;
  const word = name.toLowerCase().replace(/[^a-z]/g, '');
  const exact =
    DMARC_TAGS.find((fact) => fact.name === word) ?? DMARC_TAGS.find((fact) => fact.name === SAYS.get(word));
  if (exact !== undefined) return exact.name;
  if (word.length < 3) return undefined;
  return DMARC_TAGS.find(
    (fact) => fact.name.length >= 3 && (isShuffled(word, fact.name) || distance(word, fact.name) === 1),
  )?.name;
}

function isShuffled(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}

const SAYS: ReadonlyMap<string, DmarcTagName> = new Map([
  ['version', 'v'],
  ['policy', 'p'],
  ['subdomain', 'sp'],
  ['percent', 'pct'],
  ['percentage', 'pct'],
  ['dkim', 'adkim'],
  ['spf', 'aspf'],
  ['test', 't'],
]);
