import { displayName, isUnknown, under } from '../../records/name';
import { defineRule } from '../rule';
import { doubled, type MailDomain, receiver } from './mail-domain';

export const missingDkim = defineRule({
  id: 'domain/missing-dkim',
  severity: 'info',
  needs: 'zone',
  references: ['RFC 6376 section 3.6.2', 'Gmail 550-5.7.26'],
  summary: 'The domain sends mail and no DKIM key is in sight.',
  on: 'name',
  types: ['MX'],
  check(subject, report) {
    const domain = receiver(subject);
    if (domain === undefined || isUnknown(domain.apex) || sendsNothing(domain) || mayHaveKeys(domain)) return;
    report({ at: domain.firstMx.rdataPlace, args: { domain: displayName(domain.apex) } });
  },
});

function mayHaveKeys({ zone, apex }: MailDomain): boolean {
  const keys = under('_domainkey', apex);
  if (zone.hasBelow(keys) || zone.records(keys).length > 0 || zone.delegation(keys) !== undefined) return true;
  if (zone.hasBelow(doubled(keys, apex))) return true;
  return zone.records(under('*', apex)).some(({ type }) => type === 'CNAME' || type === 'TXT');
}

/** `v=spf1 -all`: the domain takes mail, but never sends any. */
function sendsNothing({ records }: MailDomain): boolean {
  return records.some(({ text }) => text !== undefined && /^v=spf1\s{1,9}-all\s{0,9}$/i.test(text.value));
}
