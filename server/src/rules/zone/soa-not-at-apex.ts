import { isBelow, displayName } from '../../records/name';
import { defineRule } from '../rule';

export const soaNotAtApex = defineRule({
  id: 'zone/soa-not-at-apex',
  severity: 'error',
  needs: 'zone',
  references: ['RFC 1035 section 5.2'],
  summary: 'The SOA record is at the name of the zone.',
  on: 'name',
  types: ['SOA'],
  check({ name, zone, records }, report) {
    const { apex, givenName } = zone;
    for (const record of records) {
      if (record.type !== 'SOA' || apex === undefined) continue;
      const isRelative = record.ownerText !== '' && !record.ownerText.endsWith('.');
      const isBelowGiven = givenName !== undefined && isRelative && isBelow(name, givenName) && name === apex;
      if (!isBelow(name, apex) && !isBelowGiven) continue;
      const top = isBelowGiven ? givenName : apex;
      report({ at: record.ownerPlace ?? record.typePlace, args: { name: displayName(name), zone: displayName(top) } });
    }
  },
});
