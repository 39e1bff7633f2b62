import { isAtOrBelow, isBelow } from '../../records/name';
import { defineRule } from '../rule';
import { hostOf } from './targets';

export const missingGlue = defineRule({
  id: 'zone/missing-glue',
  severity: 'error',
  needs: 'zone',
  references: ['RFC 1034 section 4.2.1'],
  summary: 'A name server below a delegation has its address in the parent zone.',
  on: 'name',
  types: ['NS'],
  check({ name, zone, records }, report) {
    if (zone.apex === undefined || !isBelow(name, zone.apex) || !zone.complete) return;
    for (const record of records.filter(({ type }) => type === 'NS')) {
      const host = hostOf(record);
      if (host === undefined || !isAtOrBelow(host.target, name)) continue;
      if (zone.records(host.target).some(({ type }) => type === 'A' || type === 'AAAA' || type === 'CNAME')) continue;
      report({ at: host.place, args: { word: host.text } });
    }
  },
});
