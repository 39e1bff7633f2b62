import type { NewRecord } from '../../../records/form';
import { displayName, UNKNOWN_ORIGIN, type Name } from '../../../records/name';
import { canonicalName } from '../../../records/names';
import { organizationalDomain } from '../../../records/public-suffix';
import { relativeTo } from './owner-name';

/** A name for the resource of a new record that is not taken: `dmarc`, `default_domainkey`, `spf`, `mx`. */
export function resourceName(
  owner: Name,
  zone: Name | undefined,
  { type, data }: NewRecord,
  isTaken: (name: string) => boolean,
): string {
  const word = identifier(labelsOf(owner, zone) || contentName(type, data));
  for (let count = 1; ; count++) {
    const name = count === 1 ? word : `${word}_${String(count)}`;
    if (!isTaken(name)) return name;
  }
}

/** What the owner has before the name of its domain; empty for that name itself. */
function labelsOf(owner: Name, zone: Name | undefined): string {
  const relative = relativeTo(owner, zone ?? UNKNOWN_ORIGIN) ?? displayName(owner);
  const name = zone === undefined ? canonicalName(relative) : undefined;
  const domain = name && organizationalDomain(name);
  return name === undefined || domain === undefined ? relative : (relativeTo(name, domain) ?? relative);
}

function contentName(type: string, data: string): string {
  return /^"v=spf1\b/i.test(data) ? 'spf' : type;
}

function identifier(text: string): string {
  const word = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  return /^[a-z]/.test(word) ? word : `record${word === '' ? '' : `_${word}`}`;
}
