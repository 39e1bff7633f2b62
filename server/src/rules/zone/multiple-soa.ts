import { canonicalData } from '../../records/rdata/canonical';
import { defineRule } from '../rule';

export const multipleSoa = defineRule({
  id: 'zone/multiple-soa',
  severity: 'error',
  needs: 'zone',
  references: ['RFC 1035 section 5.2'],
  summary: 'A zone has one SOA record.',
  on: 'name',
  types: ['SOA'],
  check({ records }, report) {
    const [first, ...others] = records.filter(({ type }) => type === 'SOA');
    if (first === undefined) return;
    // A transfer ends with the SOA that it began with (RFC 5936 section 2.2).
    for (const other of others.filter((each) => canonicalData(each) !== canonicalData(first))) {
      report({ at: other.typePlace, related: [{ place: first.typePlace }] });
    }
  },
});
