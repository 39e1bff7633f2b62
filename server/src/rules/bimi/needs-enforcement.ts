import { looksLikeBimi, parseBimi } from '../../mail/bimi/record';
import { displayName, parent } from '../../records/name';
import type { Name } from '../../records/name';
import { textRecords } from '../../records/text-records';
import { defineRule } from '../rule';
import { organizationOf } from '../dmarc/organizational-domain';
import { enforcementOf } from './enforcement';

export const needsEnforcement = defineRule({
  id: 'bimi/needs-enforcement',
  severity: 'warning',
  needs: 'zone',
  references: ['draft-brand-indicators-for-message-identification-14 section 7.1', 'RFC 9989 section 4.7'],
  summary: 'Mail programs show the logo only if the DMARC policy is quarantine or reject.',
  on: 'name',
  types: ['TXT'],
  check(subject, report) {
    const domain = bimiDomain(subject.name);
    if (domain === undefined) return;
    for (const { text } of textRecords(subject.records, showsLogo)) {
      const lack = enforcementOf(domain, organizationOf(domain, subject), subject.zone);
      if (lack === undefined) return;
      const at = text.cover({ start: 0, end: Math.min(7, text.length) });
      const args = { domain: displayName(lack.domain), tag: lack.tag };
      if (lack.place === undefined) report({ at, variant: 'missing', args });
      else report({ at, args, related: [{ place: lack.place }] });
    }
  },
});

/** `example.com.` for `default._bimi.example.com.` */
function bimiDomain(name: Name): Name | undefined {
  const selector = parent(name);
  return selector?.startsWith('_bimi.') === true ? parent(selector) : undefined;
}

/** A record that declines (`l=; a=`) needs no DMARC. */
function showsLogo(value: string): boolean {
  return looksLikeBimi(value) && !parseBimi(value).declines;
}
