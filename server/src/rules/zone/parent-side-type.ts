import { defineRule } from '../rule';

export const parentSideType = defineRule({
  id: 'zone/parent-side-type',
  severity: 'error',
  needs: 'zone',
  references: ['RFC 4035 section 2.4'],
  summary: 'A DS record is at a delegation, not at the name of the zone itself.',
  on: 'name',
  types: ['DS'],
  check({ name, zone, records }, report) {
    const [record] = records.filter(({ type }) => type === 'DS');
    if (record === undefined || name !== zone.apex || zone.records(name, 'SOA').length === 0) return;
    report({ at: record.typePlace });
  },
});
