import { plainOf } from '../records/plain-names';
import { isDmarc } from '../mail/dmarc/record';
import type { ReportUri } from '../mail/dmarc/uri';
import { askName } from '../mail/spf/evaluate/lookups';
import type { Answer, DnsComputation } from '../dns/question';
import { isUnknown, type Name, under } from '../records/name';
import { canonicalName } from '../records/names';
import type { ResourceRecord } from '../records/record';
import type { ZoneView } from '../records/zone-view';
import { HOLE } from '../text/octets';
import { organizationalDomain } from '../records/public-suffix';
import { organizationByWalk } from '../rules/dmarc/discovery';
import { type PolicyRecord, policyDomain, policyRecords } from '../rules/dmarc/policy-record';
import type { NameScope } from './external-zones';
import type { Finding, ReportDestination } from '../rules/rule';
import { run } from '../rules/run';

/** Findings about the reports that the DMARC policy at a name requests. */
export function reportFindings(name: Name, records: readonly ResourceRecord[], outlook: NameScope): Finding[] {
  const domain = policyDomain(name);
  const [policy, ...others] = domain === undefined ? [] : policyRecords(records);
  // Multiple policies count as none (RFC 9989 section 4.10).
  if (domain === undefined || isUnknown(domain) || policy === undefined || others.length > 0) return [];
  const foreign = foreignHosts(policy, domain);
  if (foreign.size === 0) return [];
  const destinations = outlook.drive('dmarc', () => askAll(domain, foreign, outlook));
  const { record, text } = policy;
  return run('reports', { record, text, domain, destinations });
}

type Hosts = ReadonlyMap<Name, readonly ReportUri[]>;

/** The hosts of other organizations that reports go to, with their addresses. */
function foreignHosts({ dmarc }: PolicyRecord, domain: Name): Hosts {
  const hosts = new Map<Name, readonly ReportUri[]>();
  for (const uri of dmarc.tags.flatMap(({ uris }) => uris)) {
    const host = uri.domain === undefined || uri.text.includes(HOLE) ? undefined : canonicalName(`${uri.domain}.`);
    if (host === undefined || organizationOf(host) === organizationOf(domain)) continue;
    hosts.set(host, [...(hosts.get(host) ?? []), uri]);
  }
  return hosts;
}

function organizationOf(name: Name): Name {
  return organizationalDomain(name) ?? name;
}

function* askAll(domain: Name, hosts: Hosts, outlook: NameScope): DnsComputation<ReportDestination[]> {
  const destinations: ReportDestination[] = [];
  for (const [host, uris] of hosts) {
    const reports = under('_report._dmarc', host);
    const permission = under(domain.slice(0, -1), reports);
    const zone = outlook.zoneOf(reports);
    const told = verdict(yield* askName(plainOf(permission), 'TXT'), under('*', reports), zone);
    const answer = told === 'refuses' && (yield* isSameOrganization(domain, host)) ? 'accepts' : told;
    destinations.push({ host, uris, permission, answer, zone });
  }
  return destinations;
}

/** Organizations that differ by the public suffix list may be one by the tree walk (RFC 9990 section 4). */
function* isSameOrganization(domain: Name, host: Name): DnsComputation<boolean> {
  return (yield* organizationByWalk(domain)) === (yield* organizationByWalk(host));
}

/**
 * What an answer means for reports (RFC 9990 section 4). Only DNS or a complete zone can confirm that a name has no
 * such record; a wildcard in a file counts even if it is not published yet.
 */
function verdict(answer: Answer, wildcard: Name, zone: ZoneView | undefined): ReportDestination['answer'] {
  switch (answer.kind) {
    case 'records': {
      if (answer.values.some((value) => isDmarc(value))) return 'accepts';
      const isWhole = answer.source.kind === 'live' || zone?.complete === true;
      return isWhole && !answer.values.some((value) => value.includes(HOLE)) ? 'refuses' : 'unknown';
    }
    case 'nxdomain':
    case 'nodata':
      return zone !== undefined && zone.records(wildcard, 'TXT').length > 0 ? 'unknown' : 'refuses';
    default:
      return 'unknown';
  }
}
