import type { ResourceRecord } from '../../records/record';
import { defineRule } from '../rule';

export const ttlMismatch = defineRule({
  id: 'zone/ttl-mismatch',
  severity: 'warning',
  fix: 'ask',
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
        const fixes = [{ edits: alike(records, known, known.ttl) }];
        report({ at: ttlPlace ?? typePlace, args: { type, ttl, other: known.ttl }, related, fixes });
        return;
      }
    }
  },
});

/** Gives all records of the set the TTL of its first one, which servers use. */
function alike(records: readonly ResourceRecord[], first: ResourceRecord, ttl: number) {
  const { ttlPlace: place } = first;
  const written = place === undefined ? String(ttl) : place.anchor.text.slice(place.start, place.end);
  const others = records.filter(({ type, ttl: own }) => type === first.type && own !== undefined && own !== ttl);
  const edits = others.flatMap(({ form }) => form.withTtl(written) ?? []);
  return edits.length === others.length ? edits : undefined;
}
