import type { ResourceRecord } from '../../records/record';

/** `_dmarc` as an owner in the spelling that `neighbour` uses or inherits: `_dmarc`, or `_dmarc.example.com.`. */
export function dmarcOwner(records: readonly ResourceRecord[], neighbour: ResourceRecord): string | undefined {
  const above = records.slice(0, records.indexOf(neighbour) + 1);
  const written = above.findLast(({ ownerPlace }) => ownerPlace !== undefined)?.ownerText;
  if (written === undefined) return undefined;
  return written === '@' ? '_dmarc' : `_dmarc.${written}`;
}
