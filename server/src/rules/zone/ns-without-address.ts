import { defineRule } from '../rule';
import { hostOf, isReplaced, lacksAddress } from './targets';

export const nsWithoutAddress = defineRule({
  id: 'zone/ns-without-address',
  severity: 'error',
  needs: 'zone',
  references: ['RFC 1035 section 3.3.11'],
  summary: 'A name server in the zone itself has an address.',
  on: 'name',
  types: ['NS'],
  check({ name, zone, records }, report) {
    if (name !== zone.apex) return;
    for (const record of records.filter(({ type }) => type === 'NS')) {
      const host = hostOf(record);
      // Below a delegation the address is glue: zone/missing-glue.
      if (host === undefined || zone.delegation(host.target) !== undefined) continue;
      if (isReplaced(host.target, zone)) report({ at: host.place, variant: 'dname', args: { word: host.text } });
      else if (lacksAddress(host.target, zone)) report({ at: host.place, args: { word: host.text } });
    }
  },
});
