import { isSpf } from '../../mail/spf/record';
import { senderOf, senderOfMailHost } from '../../mail/spf/senders';
import { displayName, isUnknown, under } from '../../records/name';
import { field } from '../../records/record';
import { defineRule } from '../rule';
import { doubled, type MailDomain, receiver, type Receiver } from './mail-domain';

export const missingDkim = defineRule({
  id: 'domain/missing-dkim',
  severity: 'info',
  needs: 'zone',
  references: ['RFC 6376 section 3.6.2', 'Gmail 550-5.7.26'],
  summary: 'The domain sends mail, but no DKIM key was found.',
  on: 'name',
  types: ['MX'],
  check(subject, report) {
    const domain = receiver(subject);
    if (domain === undefined || isUnknown(domain.apex) || sendsNothing(domain) || mayHaveKeys(domain)) return;
    const at = domain.firstMx.rdataPlace;
    const args = { domain: displayName(domain.apex) };
    const sender = sendingHost(domain);
    if (sender === undefined) report({ at, args });
    else if (sender === 'Google Workspace') report({ at, variant: 'google', args });
    else if (sender === 'Microsoft 365') report({ at, variant: 'microsoft', args });
    else report({ at, variant: 'sender', args: { ...args, sender } });
  },
});

/** The known sender that SPF includes or that takes the mail; otherwise the first mail host, if SPF lets it send. */
function sendingHost({ records, exchangers }: Receiver): string | undefined {
  const spf = records.find(({ text }) => text !== undefined && isSpf(text.value))?.text?.value ?? '';
  const included = [...spf.matchAll(/(?:^|\s)[+]?include:(\S+)/gi)].flatMap(([, name = '']) => senderOf(name) ?? []);
  const hosts = exchangers.flatMap((mx) => field(mx, 'exchange')?.target ?? []);
  const [provider] = [...hosts.flatMap((host) => senderOfMailHost(host) ?? []), ...included];
  const [host] = hosts;
  if (provider !== undefined) return provider.sender;
  return host !== undefined && /(?:^|\s)[+]?mx(?:\s|$)/i.test(spf) ? `\`${displayName(host)}\`` : undefined;
}

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
