import { rrType } from '../../records/rr-types';
import { defineRule } from '../rule';

export const notPortable = defineRule({
  id: 'zone/not-portable',
  severity: 'hint',
  needs: 'text',
  references: ['RFC 1035 section 3.2.2'],
  summary: 'A record type that only some servers support.',
  on: 'record',
  check({ record }, report) {
    const type = rrType(record.type);
    if (type?.status !== 'vendor' || !record.form.hasOrigin) return;
    report({ at: record.typePlace, args: { type: record.type, servers: type.reference } });
  },
});
