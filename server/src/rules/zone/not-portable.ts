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
    const at = record.typePlace;
    const silences = SPLITTING.has(record.type) ? ['txt/string-too-long'] : [];
    report({ at, args: { type: record.type, servers: type.reference }, silences });
  },
});

/** Types of gdnsd, which splits long strings itself. */
const SPLITTING: ReadonlySet<string> = new Set(['DYNA', 'DYNC']);
