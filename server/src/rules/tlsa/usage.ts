import { field, ownerLabels } from '../../records/record';
import { defineRule } from '../rule';

/** The usages that rest on public authorities, by number and name (RFC 6698 section 2.1.1, RFC 7218 section 2.1). */
const PKIX: ReadonlySet<string> = new Set(['0', '1', 'PKIX-TA', 'PKIX-EE']);

export const usage = defineRule({
  id: 'tlsa/usage',
  severity: 'warning',
  needs: 'text',
  references: ['RFC 7672 section 3.1.3'],
  summary: 'Mail servers ignore TLSA records with usage 0 or 1.',
  on: 'record',
  types: ['TLSA'],
  check({ record }, report) {
    const [port, protocol] = ownerLabels(record);
    if (record.type !== 'TLSA' || port !== '_25' || protocol !== '_tcp') return;
    const written = field(record, 'usage');
    if (written === undefined) return;
    const value = written.value === undefined ? written.text.toUpperCase() : String(written.value);
    if (PKIX.has(value)) report({ at: written.place, args: { usage: written.text } });
  },
});
