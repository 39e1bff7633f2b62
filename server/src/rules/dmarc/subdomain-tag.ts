import { dmarcTag } from '../../mail/dmarc/record';
import { displayName, isAtOrBelow, under } from '../../records/name';
import type { Name } from '../../records/name';
import type { ZoneView } from '../../records/zone-view';
import { defineRule } from '../rule';
import { organizationAbove } from './organizational-domain';
import { policyDomain, policyRecords } from './policy-record';

export const subdomainTag = defineRule({
  id: 'dmarc/subdomain-tag',
  severity: 'info',
  needs: 'zone',
  references: ['RFC 9989 section 4.7', 'RFC 9989 section 4.10', 'RFC 7489 section 6.3'],
  summary: 'Receivers read `sp` and `np` only in the record of the organizational domain.',
  on: 'name',
  types: ['TXT'],
  check({ name, zone, records }, report) {
    const domain = policyDomain(name);
    if (domain === undefined) return;
    for (const { text, dmarc } of policyRecords(records)) {
      const organization = organizationAbove(domain, dmarc);
      if (organization === undefined || isWalkOpen(organization, zone)) continue;
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
