import type { AddressSet } from '../../mail/spf/address-set';
import { contains, formatIp, type Ip, parseIp } from '../../mail/spf/addresses';
import { authorised } from '../../mail/spf/evaluate/authorised';
import type { Mechanism } from '../../mail/spf/record';
import { displayName, type Name, under } from '../../records/name';
import { field, type ResourceRecord } from '../../records/record';
import type { ZoneView } from '../../records/zone-view';
import { rewrite } from '../fixes/rewrite';
import { defineRule, type TreeSubject } from '../rule';
import { ownNetwork, reached } from './terms';

export const missingAddressFamily = defineRule({
  id: 'spf/missing-address-family',
  severity: 'info',
  fix: 'ask',
  needs: 'zone',
  references: ['RFC 7208 section 5.6'],
  summary: 'A host has an IPv4 and an IPv6 address, and SPF lists only one of them.',
  on: 'tree',
  check(subject, report) {
    const { text, spf, survey } = subject;
    const terms = reached(spf).filter(({ qualifier }) => qualifier === '+');
    if (!terms.some((term) => ownNetwork(term) !== undefined)) return;
    // What these match cannot be listed.
    if (spf.terms.some(({ hasHole }) => hasHole) || terms.some(({ name }) => name === 'ptr' || name === 'exists'))
      return;
    const { addresses } = authorised(survey.root);
    for (const host of hostsOf(subject)) {
      const found = halfListed(host, terms, addresses, subject.zone);
      if (found === undefined) continue;
      const { term, listed, missing } = found;
      const written = `ip${String(missing.ip.family)}:${formatIp(missing.ip)}`;
      const { end } = term.span;
      report({
        at: text.cover(term.span),
        args: { host: displayName(host), listed: formatIp(listed), missing: formatIp(missing.ip) },
        related: [{ place: missing.record.rdataPlace }],
        fixes: [{ args: { written }, edits: rewrite(subject, { start: end, end }, ` ${written}`) }],
      });
    }
  },
});

/** Names that mail servers usually have, below a domain. */
const usualHosts = ['mail', 'smtp', 'mx', 'mx1', 'mx2', 'mail1', 'mail2', 'server', 'www'];

/** Hosts that may send the mail of a domain: itself, those that take its mail, and those with the usual names. */
function hostsOf({ domain, zone }: TreeSubject): ReadonlySet<Name> {
  const exchanges = zone.records(domain, 'MX').map((record) => field(record, 'exchange')?.target);
  const hosts = [domain, ...exchanges, ...usualHosts.map((label) => under(label, domain))];
  return new Set(hosts.filter((host) => host !== undefined));
}

interface Address {
  readonly ip: Ip;
  readonly record: ResourceRecord;
}

interface HalfListed {
  readonly term: Mechanism;
  readonly listed: Ip;
  readonly missing: Address;
}

/** A term that lists one address of the host, and an address of the other family, none of which may send. */
function halfListed(
  host: Name,
  terms: readonly Mechanism[],
  authorised: AddressSet,
  zone: ZoneView,
): HalfListed | undefined {
  const ip4 = addressesOf(host, 'A', zone);
  if (ip4.length === 0) return undefined;
  const ip6 = addressesOf(host, 'AAAA', zone);
  for (const [known, others] of [
    [ip4, ip6],
    [ip6, ip4],
  ] as const) {
    const [missing] = others;
    if (missing === undefined || others.some(({ ip }) => authorised.has(ip))) continue;
    for (const { ip } of known) {
      const term = terms.find((candidate) => {
        const network = ownNetwork(candidate);
        return network !== undefined && contains(network, ip);
      });
      if (term !== undefined) return { term, listed: ip, missing };
    }
  }
  return undefined;
}

function addressesOf(host: Name, type: 'A' | 'AAAA', zone: ZoneView): Address[] {
  return zone.records(host, type).flatMap((record) => {
    const ip = parseIp(field(record, 'address')?.text ?? '');
    return ip === undefined ? [] : [{ ip, record }];
  });
}
