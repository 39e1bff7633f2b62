import { defineRule } from '../rule';

export const ttlFromMinimum = defineRule({
  id: 'zone/ttl-from-minimum',
  severity: 'info',
  fix: 'ask',
  needs: 'zone',
  references: ['RFC 2308 section 4', 'RFC 1035 section 5.1'],
  summary: 'A zone sets its default TTL with `$TTL`.',
  on: 'name',
  types: ['SOA'],
  check({ name, zone }, report) {
    const { untimed } = zone;
    if (name !== zone.apex || untimed === undefined || untimed.ttl === 'none') return;
    const { typePlace, type, ttl, form } = untimed.record;
    const edit = untimed.common === undefined ? undefined : form.directiveAbove(`$TTL ${String(untimed.common)}`);
    const fixes = [{ args: { common: untimed.common ?? 0 }, edits: edit && [edit] }];
    report({ at: typePlace, variant: untimed.ttl, args: { type, ttl: ttl ?? 0 }, fixes });
  },
});
