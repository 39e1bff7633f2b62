import { defineRule } from '../rule';
import { aliasAt, hostOf } from './targets';

export const srvIsAlias = defineRule({
  id: 'zone/srv-is-alias',
  severity: 'warning',
  needs: 'zone',
  references: ['RFC 2782'],
  summary: 'The target of an SRV record is a host, not an alias.',
  on: 'name',
  types: ['SRV'],
  check({ zone, records }, report) {
    for (const record of records.filter(({ type }) => type === 'SRV')) {
      const host = hostOf(record);
      const alias = host && aliasAt(host.target, zone);
      if (host === undefined || alias === undefined) continue;
      report({ at: host.place, args: { word: host.text }, related: [{ place: alias.typePlace }] });
    }
  },
});
