import { parse } from 'tldts';
import { UNKNOWN_ORIGIN, type Name } from '../../records/name';
import { defineRule } from '../rule';
import { isCloudflareSoa } from './cloudflare';
import type { NameSubject } from '../rule';

export const cnameAndOtherData = defineRule({
  id: 'zone/cname-and-other-data',
  severity: 'error',
  needs: 'zone',
  references: ['RFC 1034 section 3.6.2', 'RFC 2181 section 10.1'],
  summary: 'A name with a CNAME has no other records, apart from those of DNSSEC.',
  on: 'name',
  types: ['CNAME'],
  check(subject, report) {
    const { records } = subject;
    const alias = records.find(({ type }) => type === 'CNAME');
    const [other] = records.filter(({ type }) => !BESIDE_CNAME.has(type));
    if (alias === undefined || other === undefined || isFlattened(subject)) return;
    report({
      at: alias.typePlace,
      args: { type: other.type },
      related: [{ place: other.typePlace }],
    });
  },
});

/** What may exist beside a CNAME (RFC 2181 section 10.1, RFC 4034 section 2.5). */
const BESIDE_CNAME: ReadonlySet<string> = new Set(['CNAME', 'RRSIG', 'NSEC', 'SIG', 'NXT']);

/** Providers such as Cloudflare publish the addresses of a CNAME at the zone's own name, so it is allowed there. */
function isFlattened({ name, zone, records }: NameSubject): boolean {
  if (records.some(isCloudflareSoa)) return true;
  const isPublishedByProvider = !records.every(({ form }) => form.hasOrigin);
  return isPublishedByProvider && (name === UNKNOWN_ORIGIN || name === (zone.apex ?? registrable(name)));
}

/** What a registry delegates, so that it is probably the name of the zone. */
function registrable(name: Name): string {
  return `${parse(name.slice(0, -1)).domain ?? ''}.`;
}
