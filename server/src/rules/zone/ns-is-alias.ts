import { defineRule } from '../rule';
import { aliasAt, hostOf } from './targets';

export const nsIsAlias = defineRule({
  id: 'zone/ns-is-alias',
  severity: 'error',
  needs: 'zone',
  references: ['RFC 2181 section 10.3'],
  summary: 'A name server is a host, not an alias.',
  on: 'name',
  types: ['NS'],
  check({ zone, records }, report) {
    for (const record of records.filter(({ type }) => type === 'NS')) {
      const host = hostOf(record);
      const alias = host && aliasAt(host.target, zone);
      if (host === undefined || alias === undefined) continue;
      report({ at: host.place, args: { word: host.text }, related: [{ place: alias.typePlace }] });
    }
  },
});
