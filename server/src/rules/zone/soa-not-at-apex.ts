import { isBelow, displayName } from '../../records/name';
import type { ResourceRecord } from '../../records/record';
import { placeAt, type Place } from '../../text/span';
import { renaming } from '../fixes/rename';
import { defineRule } from '../rule';
import { isCloudflareSoa } from './cloudflare';

export const soaNotAtApex = defineRule({
  id: 'zone/soa-not-at-apex',
  severity: 'error',
  fix: 'ask',
  needs: 'zone',
  references: ['RFC 1035 section 5.2'],
  summary: 'The SOA record is at the name of the zone.',
  on: 'name',
  types: ['SOA'],
  check({ name, zone, records }, report) {
    const { apex, givenName } = zone;
    for (const record of records) {
      if (record.type !== 'SOA' || apex === undefined) continue;
      const dotless = dotlessOwner(record);
      if (dotless !== undefined) {
        const edits = [{ place: placeAt(dotless.anchor, dotless.end, dotless.end), text: '.' }];
        const becomes = `${record.ownerText}.${displayName(name)}`;
        const isPossible = renaming(record, dotless, `${record.ownerText}.`);
        report({ at: dotless, args: { name: becomes, zone: displayName(name) }, fixes: [{ edits, isPossible }] });
        continue;
      }
      const isRelative = record.ownerText !== '' && !record.ownerText.endsWith('.');
      const isBelowGiven = givenName !== undefined && isRelative && isBelow(name, givenName) && name === apex;
      if (!isBelow(name, apex) && !isBelowGiven) continue;
      const top = isBelowGiven ? givenName : apex;
      report({ at: record.ownerPlace ?? record.typePlace, args: { name: displayName(name), zone: displayName(top) } });
    }
  },
});

/**
 * The owner of an SOA that is the name of the zone without its final dot. It is read as the zone, because that is the
 * intention, but servers append the origin to it. Exports of Cloudflare are not read by servers.
 */
export function dotlessOwner(record: ResourceRecord): Place | undefined {
  const { type, owner, ownerText, ownerPlace, form } = record;
  if (type !== 'SOA' || ownerPlace === undefined || isCloudflareSoa(record)) return undefined;
  const written = form.names(record).find(({ role }) => role === 'owner');
  return written === undefined || written.read(ownerText) === owner ? undefined : ownerPlace;
}
