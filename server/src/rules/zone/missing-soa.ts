import { ROOT } from '../../records/name';
import { defineRule } from '../rule';

export const missingSoa = defineRule({
  id: 'zone/missing-soa',
  severity: 'error',
  needs: 'zone',
  references: ['RFC 1035 section 5.2'],
  summary: 'A zone has a SOA record.',
  on: 'name',
  types: ['NS'],
  check({ name, zone, records }, report) {
    // The root's name servers alone are hints for resolvers.
    if (name !== zone.ownName || name === ROOT) return;
    const [server] = records.filter(({ type }) => type === 'NS');
    if (server !== undefined && zone.records(name, 'SOA').length === 0) report({ at: server.typePlace });
  },
});
