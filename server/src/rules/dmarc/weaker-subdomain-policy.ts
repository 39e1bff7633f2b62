import { strength } from '../../mail/dmarc/facts';
import { dmarcTag, policyOf } from '../../mail/dmarc/record';
import { rewrite } from '../fixes/rewrite';
import { defineRule, type NameSubject } from '../rule';
import { organizationAbove } from './organizational-domain';
import { policyDomain, policyRecords } from './policy-record';

export const weakerSubdomainPolicy = defineRule({
  id: 'dmarc/weaker-subdomain-policy',
  severity: 'warning',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 9989 section 4.7', 'RFC 7489 section 6.3'],
  summary: 'A weaker policy for subdomains lets forgers use any subdomain instead.',
  on: 'name',
  types: ['TXT'],
  atAnyName: true,
  check(subject, report) {
    for (const policyRecord of policyRecords(subject.records)) {
      const { record, text, dmarc } = policyRecord;
      const policy = policyOf(dmarc, 'p');
      for (const name of ['sp', 'np'] as const) {
        const tag = dmarcTag(dmarc, name);
        const weaker = policyOf(dmarc, name);
        if (tag === undefined || weaker === undefined || policy === undefined) continue;
        if (strength(weaker) >= strength(policy) || isBelowOrganization(subject)) continue;
        report({
          at: text.cover(tag.span),
          record,
          ...(name === 'np' ? { variant: 'np' } : {}),
          args: { tag: `${name}=${tag.value}`, policy: `p=${policy}` },
          fixes: [{ args: { meant: `${name}=${policy}` }, edits: rewrite(policyRecord, tag.valueSpan, policy) }],
        });
      }
    }
  },
});

/** There `sp` and `np` do not count, which dmarc/subdomain-tag reports. */
function isBelowOrganization(subject: NameSubject): boolean {
  const domain = policyDomain(subject.name);
  return domain !== undefined && organizationAbove(domain, subject) !== undefined;
}
