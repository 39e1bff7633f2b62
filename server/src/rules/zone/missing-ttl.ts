import { defineRule } from '../rule';

export const missingTtl = defineRule({
  id: 'zone/missing-ttl',
  severity: 'error',
  fix: 'ask',
  needs: 'zone',
  references: ['RFC 2308 section 4'],
  summary: 'Every record has a TTL, or one to inherit.',
  on: 'name',
  types: ['SOA'],
  check({ name, zone }, report) {
    const { untimed } = zone;
    if (name !== zone.apex || untimed?.ttl !== 'none') return;
    const { typePlace, type, form } = untimed.record;
    const edit = form.directiveAbove('$TTL 1h');
    report({ at: typePlace, args: { type }, fixes: [{ edits: edit && [edit] }] });
  },
});
