import { parent, ROOT, under, UNKNOWN_ORIGIN, type Name } from '../../records/name';
import { endsInPublicSuffix } from '../../records/public-suffix';
import { readName } from '../../records/names';
import type { ZoneView } from '../../records/zone-view';
import { placeAt } from '../../text/span';
import { defineRule } from '../rule';
import { isCloudflareSoa } from './cloudflare';
import { isHostName } from './hostname-characters';
import { isDoubled } from './missing-trailing-dot';

export const relativeTarget = defineRule({
  id: 'zone/relative-target',
  severity: 'warning',
  fix: 'ask',
  needs: 'zone',
  references: ['RFC 1035 section 5.1'],
  summary: 'A target outside the zone ends with a dot; without it, the name of the zone is appended.',
  on: 'name',
  types: ['NS', 'MX', 'CNAME', 'DNAME', 'PTR', 'SRV', 'SOA', 'SVCB', 'HTTPS', 'AFSDB', 'KX', 'NAPTR', 'RP'],
  check({ records, zone }, report) {
    for (const record of records) {
      if (!record.form.hasOrigin || isCloudflareSoa(record)) continue;
      for (const { text, place, name, target } of record.fields) {
        if (target === undefined || !isMeantInFull(text, target, zone, record.type)) continue;
        if (mayExist(name === 'mailbox' ? (parent(target) ?? target) : target, zone, isExcused(record.type, text)))
          continue;
        const end = placeAt(place.anchor, place.end, place.end);
        const origin = originOf(text, target);
        // `https://` and the like are not a part of a name that a dot completes.
        const fixes = isHostName(target) || text.startsWith('_') ? [{ edits: [{ place: end, text: '.' }] }] : [];
        if (origin === UNKNOWN_ORIGIN) report({ at: place, variant: 'origin', args: { word: text }, fixes });
        else report({ at: place, args: { word: text, becomes: `${text}.${origin}` }, fixes });
      }
    }
  },
});

/** Does a name without its dot end in a public suffix, while the zone's own name is another? */
export function isMeantInFull(written: string, target: Name, zone: ZoneView, type?: string): boolean {
  if (written.endsWith('.') || written.includes('@')) return false;
  // Hosts are not in reverse zones.
  if (type === 'PTR' && target.endsWith('.arpa.') && !/^\d/.test(written)) return true;
  if (!written.includes('.')) return false;
  const origin = originOf(written, target);
  if (origin === ROOT || isDoubled(written, origin, zone.apex ?? origin) || isDoubled(written, origin, origin))
    return false;
  const isFull = endsInPublicSuffix(written);
  // A fragment does not show which names exist.
  return isFull === 'surely' || (isFull === 'perhaps' && zone.complete);
}

/** What was added to a name: `example.com.` for `mail` that became `mail.example.com.` */
function originOf(written: string, target: Name): Name {
  return target.slice(readName(written).text.length + 1) as Name;
}

/** A name of two labels may be intended for a wildcard: `web.dev` in a zone with `*.dev`. */
function isExcused(type: string, written: string): boolean {
  return (type === 'CNAME' || type === 'SRV') && written.split('.').length === 2;
}

/** Is there something at a name, or may there be: below a delegation, a DNAME, or (`byWildcard`) a wildcard? */
function mayExist(name: Name, zone: ZoneView, byWildcard: boolean): boolean {
  if (zone.records(name).length > 0 || zone.hasBelow(name) || zone.delegation(name) !== undefined) return true;
  for (let above = parent(name); above !== undefined; above = parent(above)) {
    if (byWildcard && zone.records(under('*', above)).length > 0) return true;
    if (zone.records(above, 'DNAME').length > 0) return true;
    if (above === zone.apex) return false;
  }
  return false;
}
