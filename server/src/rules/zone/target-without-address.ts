import { ROOT } from '../../records/name';
import { defineRule } from '../rule';
import { hostOf, lacksAddress } from './targets';
import { isHostName } from './hostname-characters';
import { isMeantInFull } from './relative-target';
import { isAddress } from './target-is-address';

export const targetWithoutAddress = defineRule({
  id: 'zone/target-without-address',
  severity: 'warning',
  needs: 'zone',
  references: ['RFC 1035 section 3.3.9', 'RFC 2782'],
  summary: 'The target of an MX or SRV record in this zone has an address.',
  on: 'name',
  types: ['MX', 'SRV'],
  check({ zone, records }, report) {
    for (const record of records) {
      const host = record.type === 'MX' || record.type === 'SRV' ? hostOf(record) : undefined;
      if (host === undefined || host.target === ROOT || isAddress(host.text)) continue;
      // zone/hostname-characters, zone/invalid-rdata, zone/relative-target
      if (record.problems.length > 0 || !isHostName(host.target) || isMeantInFull(host.text, host.target, zone))
        continue;
      if (zone.delegation(host.target) !== undefined || !lacksAddress(host.target, zone)) continue;
      report({ at: host.place, variant: record.type === 'MX' ? 'MX' : 'SRV', args: { word: host.text } });
    }
  },
});
