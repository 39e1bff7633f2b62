import type { ResourceRecord } from '../../records/record';
import { defineRule } from '../rule';

export const ttlMismatch = defineRule({
  id: 'zone/ttl-mismatch',
  severity: 'warning',
  needs: 'zone',
  references: ['RFC 2181 section 5.2'],
  summary: 'Records of one name and type have the same TTL.',
  on: 'name',
  types: [
    'A',
    'AAAA',
    'NS',
    'CNAME',
    'PTR',
    'TXT',
    'MX',
    'SRV',
    'CAA',
    'TLSA',
    'SOA',
    'NAPTR',
    'SSHFP',
    'HTTPS',
    'SVCB',
  ],
  check({ records }, report) {
    const first = new Map<string, ResourceRecord>();
    for (const record of records) {
      const { type, ttl, typePlace, ttlPlace } = record;
      const known = first.get(type);
      if (known === undefined) first.set(type, record);
      else if (ttl !== undefined && known.ttl !== undefined && ttl !== known.ttl && type !== 'RRSIG') {
        const related = [{ place: known.ttlPlace ?? known.typePlace }];
        report({ at: ttlPlace ?? typePlace, args: { type, ttl, other: known.ttl }, related });
        return;
      }
    }
  },
});
