import { defineRule } from '../rule';
import { aliasAt, hostOf } from './targets';

export const mxIsAlias = defineRule({
  id: 'zone/mx-is-alias',
  severity: 'warning',
  needs: 'zone',
  references: ['RFC 2181 section 10.3', 'RFC 5321 section 5.1'],
  summary: 'A mail server is a host, not an alias.',
  on: 'name',
  types: ['MX'],
  check({ zone, records }, report) {
    for (const record of records.filter(({ type }) => type === 'MX')) {
      const host = hostOf(record);
      const alias = host && aliasAt(host.target, zone);
      if (host === undefined || alias === undefined) continue;
      report({ at: host.place, args: { word: host.text }, related: [{ place: alias.typePlace }] });
    }
  },
});
