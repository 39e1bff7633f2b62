import { dmarcTag, policyOf } from '../../mail/dmarc/record';
import type { DmarcTagName } from '../../mail/dmarc/facts';
import { isAtOrBelow, under } from '../../records/name';
import type { Name } from '../../records/name';
import type { ZoneView } from '../../records/zone-view';
import type { Place } from '../../text/span';
import { policyRecords } from '../dmarc/policy-record';
import type { PolicyRecord } from '../dmarc/policy-record';

/** What prevents DMARC from being enforced at `domain`: a tag, or no record (then without a place). */
export interface Lack {
  readonly domain: Name;
  readonly tag: string;
  readonly place: Place | undefined;
}

/**
 * BIMI requires quarantine or reject, for all mail, at the domain itself and at its organizational domain, there for
 * subdomains as well (draft-brand-indicators-for-message-identification-14 section 7.1). Policies that the zone does
 * not contain are not reported as missing.
 */
export function enforcementOf(domain: Name, organization: Name, zone: ZoneView): Lack | undefined {
  const own = policyAt(domain, zone);
  const above = organization === domain ? own : policyAt(organization, zone);
  if (own === 'none' && above === 'none') return { domain: organization, tag: '', place: undefined };
  const fromOwn =
    typeof own === 'string' ? undefined : lackOf(own, domain, domain === organization ? ['p', 'sp'] : ['p']);
  return fromOwn ?? (typeof above === 'string' ? undefined : lackOf(above, organization, ['p', 'sp']));
}

/** The one DMARC record of a domain, `none` if there is none, or that the zone does not show it. */
function policyAt(domain: Name, zone: ZoneView): PolicyRecord | 'none' | 'unknown' {
  const name = under('_dmarc', domain);
  const records = zone.records(name);
  const [policy, ...others] = policyRecords(records);
  if (policy !== undefined) return others.length === 0 ? policy : 'unknown';
  const isOurs = zone.complete && zone.apex !== undefined && isAtOrBelow(domain, zone.apex);
  const isAnswered = records.length > 0 || zone.records(under('*', domain)).length > 0;
  return isOurs && !isAnswered && zone.delegation(name) === undefined ? 'none' : 'unknown';
}

function lackOf({ text, dmarc }: PolicyRecord, domain: Name, names: readonly ('p' | 'sp')[]): Lack | undefined {
  const lack = (name: DmarcTagName): Lack | undefined => {
    const tag = dmarcTag(dmarc, name);
    return tag === undefined ? undefined : { domain, tag: `${name}=${tag.value}`, place: text.cover(tag.span) };
  };
  for (const name of names) {
    if (policyOf(dmarc, name) === 'none') return lack(name);
  }
  const content = dmarcTag(dmarc, 'pct')?.content;
  return content?.kind === 'number' && content.number < 100 ? lack('pct') : undefined;
}
