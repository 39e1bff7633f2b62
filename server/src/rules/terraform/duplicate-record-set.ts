import { displayName } from '../../records/name';
import { isInside } from '../../text/span';
import { decodeForDisplay } from '../../text/utf8';
import { defineRule } from '../rule';

export const duplicateRecordSet = defineRule({
  id: 'terraform/duplicate-record-set',
  severity: 'error',
  needs: 'module',
  references: ['provider documentation'],
  summary: 'Two resources define all records of one name and type; one of them overwrites the other, or fails.',
  on: 'claim',
  check({ set, first }, report) {
    const { name, owner, type, place } = set;
    const at = name === undefined || name.length === 0 ? set.typePlace : name.cover({ start: 0, end: name.length });
    const written = decodeForDisplay(name?.value ?? '@');
    report({
      at: isInside(at, place) ? at : set.typePlace,
      args: { type, name: owner.name === undefined ? written : displayName(owner.name), other: first.address },
      related: [{ place: first.typePlace, args: { other: first.address } }],
    });
  },
});
