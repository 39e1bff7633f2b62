import { dmarcTag } from '../../mail/dmarc/record';
import { displayName } from '../../records/name';
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
  check(subject, report) {
    const domain = policyDomain(subject.name);
    if (domain === undefined) return;
    for (const { text, dmarc } of policyRecords(subject.records)) {
      for (const tagName of ['sp', 'np'] as const) {
        const tag = dmarcTag(dmarc, tagName);
        const organization = tag?.content === undefined ? undefined : organizationAbove(domain, subject);
        if (tag === undefined || organization === undefined) continue;
        const args = { tag: tagName, organization: displayName(organization) };
        report({ at: text.cover(tag.span), args });
      }
    }
  },
});
