import { defineRule } from '../rule';
import { isCloudflareSoa } from './cloudflare';

export const missingNs = defineRule({
  id: 'zone/missing-ns',
  severity: 'error',
  needs: 'zone',
  references: ['RFC 1035 section 5.2', 'RFC 1034 section 4.2.1'],
  summary: 'A zone has name servers.',
  on: 'name',
  types: ['SOA'],
  check({ name, zone, records }, report) {
    if (name !== zone.apex || !zone.complete || records.some(({ type }) => type === 'NS')) return;
    const [soa] = records.filter(({ type }) => type === 'SOA');
    if (soa !== undefined && soa.form.hasOrigin && !isCloudflareSoa(soa)) report({ at: soa.typePlace });
  },
});
