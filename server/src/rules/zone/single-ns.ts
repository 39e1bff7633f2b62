import { defineRule } from '../rule';

export const singleNs = defineRule({
  id: 'zone/single-ns',
  severity: 'info',
  needs: 'zone',
  references: ['RFC 2182 section 5'],
  summary: 'A zone has at least two name servers.',
  on: 'name',
  types: ['SOA'],
  check({ name, zone, records }, report) {
    const [server, ...others] = records.filter(({ type }) => type === 'NS');
    if (name !== zone.apex || !zone.complete || server === undefined || others.length > 0) return;
    if (!/\.(?:arpa|localhost|test|local|internal|lan|home|localdomain)\.$|^localhost\./.test(name))
      report({ at: server.typePlace });
  },
});
