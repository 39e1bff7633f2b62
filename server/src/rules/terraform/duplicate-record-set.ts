import { displayName } from '../../records/name';
import { defineRule } from '../rule';

export const duplicateRecordSet = defineRule({
  id: 'terraform/duplicate-record-set',
  severity: 'error',
  needs: 'module',
  references: ['provider documentation'],
  summary: 'Two resources claim all records of one name and type; one of them overwrites the other, or fails.',
  on: 'recordSet',
  check({ set, earlier }, report) {
    const [first] = earlier;
    if (first === undefined) return;
    const { name, owner, type, place } = set;
    const at = name === undefined || name.length === 0 ? set.typePlace : name.cover({ start: 0, end: name.length });
    const isHere = at.anchor === place.anchor && place.start <= at.start && at.end <= place.end;
    report({
      at: isHere ? at : set.typePlace,
      args: {
        type,
        name: owner.name === undefined ? (name?.value ?? '@') : displayName(owner.name),
        other: first.address,
      },
      related: [{ place: first.typePlace, args: { other: first.address } }],
    });
  },
});
