import { canonicalData } from '../../records/rdata/canonical';
import { defineRule } from '../rule';

export const multipleCname = defineRule({
  id: 'zone/multiple-cname',
  severity: 'error',
  needs: 'zone',
  references: ['RFC 2181 section 10.1'],
  summary: 'A name has at most one CNAME.',
  on: 'name',
  types: ['CNAME'],
  check({ records }, report) {
    const [first, ...others] = records.filter(({ type }) => type === 'CNAME');
    const other = first && others.find((each) => canonicalData(each) !== canonicalData(first));
    if (first === undefined || other === undefined) return;
    report({ at: other.typePlace, related: [{ place: first.typePlace }] });
  },
});
