import { canonicalData } from '../../records/rdata/canonical';
import { defineRule } from '../rule';

export const dnameConflict = defineRule({
  id: 'zone/dname-conflict',
  severity: 'error',
  needs: 'zone',
  references: ['RFC 6672 section 2.4'],
  summary: 'A name has at most one DNAME.',
  on: 'name',
  types: ['DNAME'],
  check({ records }, report) {
    const [first, ...others] = records.filter(({ type }) => type === 'DNAME');
    if (first === undefined) return;
    const other = others.find((each) => canonicalData(each) !== canonicalData(first));
    if (other !== undefined) report({ at: other.typePlace, related: [{ place: first.typePlace }] });
  },
});
