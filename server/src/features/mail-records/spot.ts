import { isBelow, type Name, under } from '../../records/name';
import type { ResourceRecord } from '../../records/record';
import type { ZoneView } from '../../records/zone-view';

/** The record after which a new one belongs, with all records of its name. */
export interface Spot {
  readonly record: ResourceRecord;
  readonly records: readonly ResourceRecord[];
}

/**
 * Where a record with that owner goes in the zone: after related ones, that is other keys of the domain for a key, else
 * the domain's texts, its MX records, its other records. Only records after which a line can be written count.
 */
export function spotFor(zone: ZoneView, domain: Name, owner: Name): Spot | undefined {
  const keys = under('_domainkey', domain);
  const related = isBelow(owner, keys) ? zone.texts().filter((text) => text.owner && isBelow(text.owner, keys)) : [];
  const own = zone.records(domain);
  const groups = [zone.records(owner), related, own.filter(({ type }) => type === 'TXT'), own.filter(isMx), own];
  for (const group of groups) {
    const record = group.findLast(({ form }) => form.canInsertLines && form.lines !== undefined);
    if (record?.owner !== undefined) return { record, records: zone.records(record.owner) };
  }
  return undefined;
}

function isMx({ type }: ResourceRecord): boolean {
  return type === 'MX';
}
