import { dmarcTag, flagOf } from '../../mail/dmarc/record';
import { displayName, isAtOrBelow, under } from '../../records/name';
import type { Name } from '../../records/name';
import type { ZoneView } from '../../records/zone-view';
import { defineRule } from '../rule';
import { organizationalDomain } from './organizational-domain';
import { policyDomain, policyRecords } from './policy-record';

export const subdomainTag = defineRule({
  id: 'dmarc/subdomain-tag',
  severity: 'info',
  needs: 'zone',
  references: ['RFC 9989 section 4.7', 'RFC 9989 section 4.10', 'RFC 7489 section 6.3'],
  summary: 'Receivers read `sp` and `np` only in the record of the organizational domain.',
  on: 'name',
  check({ name, zone, records }, report) {
    const domain = policyDomain(name);
    const organization = domain === undefined ? undefined : organizationalDomain(domain);
    if (organization === undefined || organization === domain || isWalkOpen(organization, zone)) return;
    for (const { text, dmarc } of policyRecords(records)) {
      // With psd=n the domain says that it is an organizational domain itself (RFC 9989 section 4.10.2).
      const psd = dmarcTag(dmarc, 'psd');
      if (psd !== undefined && flagOf(dmarc, 'psd') !== 'u') continue;
      for (const tagName of ['sp', 'np'] as const) {
        const tag = dmarcTag(dmarc, tagName);
        if (tag?.content === undefined) continue;
        const args = { tag: tagName, organization: displayName(organization) };
        report({ at: text.cover(tag.span), args });
      }
    }
  },
});

/** Without a record at the registered domain the walk of RFC 9989 may end at the subdomain, and `sp` counts. */
function isWalkOpen(organization: Name, zone: ZoneView): boolean {
  if (zone.apex === undefined || !isAtOrBelow(organization, zone.apex)) return false;
  const policy = under('_dmarc', organization);
  return zone.records(policy).length === 0;
}
