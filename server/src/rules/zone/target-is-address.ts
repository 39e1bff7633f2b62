import { isAddress4, isAddress6 } from '../../records/rdata/addresses';
import type { Field, ResourceRecord } from '../../records/record';
import { defineRule } from '../rule';

export const targetIsAddress = defineRule({
  id: 'zone/target-is-address',
  severity: 'error',
  needs: 'text',
  references: ['RFC 1035 section 3.3', 'RFC 2181 section 10.3'],
  summary: 'The target of an NS, MX, CNAME, SRV or PTR record is a host name, not an IP address.',
  on: 'record',
  types: ['NS', 'MX', 'CNAME', 'SRV', 'PTR'],
  check({ record }, report) {
    const field = targetOf(record);
    if (field === undefined || !isAddress(field.text) || isReverseAlias(record, field)) return;
    report({ at: field.place, args: { type: record.type, word: field.text } });
  },
});

const TARGETS: ReadonlyMap<string, string> = new Map([
  ['NS', 'name server'],
  ['MX', 'exchange'],
  ['CNAME', 'target'],
  ['SRV', 'target'],
  ['PTR', 'target'],
]);

function targetOf({ type, fields }: ResourceRecord): Field | undefined {
  const name = TARGETS.get(type);
  return name === undefined ? undefined : fields.find((field) => field.name === name);
}

/** An IP address, with or without a final dot. */
export function isAddress(written: string): boolean {
  const text = written.replace(/\.$/, '');
  return isAddress4(text) || isAddress6(text);
}

/** In a reverse zone four numbers may be the owner of another PTR (RFC 2317). */
function isReverseAlias({ type, owner }: ResourceRecord, { text }: Field): boolean {
  return type === 'CNAME' && !text.includes(':') && (owner === undefined || owner.endsWith('.arpa.'));
}
