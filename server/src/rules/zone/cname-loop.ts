import type { Name } from '../../records/name';
import { field } from '../../records/record';
import type { ZoneView } from '../../records/zone-view';
import { defineRule } from '../rule';

export const cnameLoop = defineRule({
  id: 'zone/cname-loop',
  severity: 'error',
  needs: 'zone',
  references: ['RFC 1034 section 3.6.2'],
  summary: 'A chain of CNAME records ends.',
  on: 'name',
  types: ['CNAME'],
  check({ name, zone, records }, report) {
    for (const record of records) {
      const target = record.type === 'CNAME' ? field(record, 'target') : undefined;
      if (target?.target === undefined || !leadsBack(target.target, name, zone)) continue;
      report({ at: target.place, ...(target.target === name ? { variant: 'self' } : {}), args: { word: target.text } });
    }
  },
});

/** The length of a chain that resolvers no longer follow. */
const LONGEST_CHAIN = 16;

function leadsBack(target: Name, name: Name, zone: ZoneView): boolean {
  let at: Name | undefined = target;
  for (let steps = 0; at !== undefined && steps < LONGEST_CHAIN; steps++) {
    if (at === name) return true;
    const [next] = zone.records(at, 'CNAME');
    at = next && field(next, 'target')?.target;
  }
  return false;
}
