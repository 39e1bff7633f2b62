import { strength } from '../../mail/dmarc/facts';
import { dmarcTag, policyOf } from '../../mail/dmarc/record';
import type { DmarcRecord } from '../../mail/dmarc/record';
import type { ResourceRecord } from '../../records/record';
import { rewrite } from '../fixes/rewrite';
import { defineRule } from '../rule';
import { organizationAbove } from './organizational-domain';
import { policyDomain } from './policy-record';

export const weakerSubdomainPolicy = defineRule({
  id: 'dmarc/weaker-subdomain-policy',
  severity: 'warning',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 9989 section 4.7', 'RFC 7489 section 6.3'],
  summary: 'A weaker policy for subdomains lets forgers use any subdomain instead.',
  on: 'dmarc',
  check(subject, report) {
    const { record, text, dmarc } = subject;
    const policy = policyOf(dmarc, 'p');
    if (policy === undefined || isBelowOrganization(record, dmarc)) return;
    for (const name of ['sp', 'np'] as const) {
      const tag = dmarcTag(dmarc, name);
      const weaker = policyOf(dmarc, name);
      if (tag === undefined || weaker === undefined || strength(weaker) >= strength(policy)) continue;
      report({
        at: text.cover(tag.span),
        ...(name === 'np' ? { variant: 'np' } : {}),
        args: { tag: `${name}=${tag.value}`, policy: `p=${policy}` },
        fixes: [{ args: { meant: `${name}=${policy}` }, edits: rewrite(subject, tag.valueSpan, policy) }],
      });
    }
  },
});

/** There `sp` and `np` do not count, which dmarc/subdomain-tag reports. */
function isBelowOrganization({ owner }: ResourceRecord, dmarc: DmarcRecord): boolean {
  const domain = owner === undefined ? undefined : policyDomain(owner);
  return domain !== undefined && organizationAbove(domain, dmarc) !== undefined;
}
