import { parseTagList } from '../tags';
import { DMARC_TAG_NAMES } from './facts';

/**
 * Was the text meant as DMARC, at whatever name it is published? Misspelt and misplaced versions count (`V=dmarc1`,
 * `v:DMARC1; p=none`, `DMARC1; p=none`), as does a record without a version that has a policy and another DMARC tag.
 */
export function looksLikeDmarc(value: string): boolean {
  if (START.test(value)) return true;
  const tags = parseTagList(value, DMARC_TAG_NAMES).tags.map((tag) => ({ name: bareName(tag.name), value: tag.value }));
  const version = tags.find((tag) => tag.name === 'v') ?? tags.find((tag) => tag.name.startsWith('v'));
  if (version !== undefined) return START_OF_VALUE.test(version.value);
  const hasPolicy = tags.some((tag) => tag.name === 'p' && /^(none|quarantine|reject)\b/i.test(tag.value));
  return hasPolicy && tags.some((tag) => TELLING.has(tag.name));
}

/** Does the text contain any DMARC tag? Sufficient at `_dmarc`, where nothing else belongs. */
export function resemblesDmarc(value: string): boolean {
  if (looksLikeDmarc(value)) return true;
  return parseTagList(value, DMARC_TAG_NAMES).tags.some((tag) => {
    const name = bareName(tag.name);
    return TELLING.has(name) || name === 'p' || (name === 'v' && /^d?mar/i.test(tag.value));
  });
}

/** Quotes in the value do not prevent recognition. */
function bareName(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

/** `v:DMARC1;`, `DMARC1, p=none`, `DMARC1 p=none`. */
const START = /^[^a-z0-9]{0,9}(v[^a-z0-9]{0,4}dmarc\s?1?|dmarc\s?1)\s*([;,]|$|(p|sp|np|rua)\s*=)/i;

const START_OF_VALUE = /^["']?dmarc/i;

/** Tag names that no other kind of record uses. */
const TELLING: ReadonlySet<string> = new Set(['sp', 'np', 'rua', 'ruf', 'adkim', 'aspf', 'pct', 'fo']);
