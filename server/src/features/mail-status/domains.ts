import type { WorkspaceZone } from '../../analysis/answers/zone-reply';
import { classify } from '../../mail/recognise';
import { isAtOrBelow, isUnknown, labels, parent, ROOT, type Name } from '../../records/name';
import { ownerLabels } from '../../records/record';
import type { ZoneView } from '../../records/zone-view';
import type { Workspace } from '../../workspace/workspace';
import { domainStatus, type DomainStatus } from './domain-status';
import { organizationAt } from '../governing/governing-at';

/** What a domain publishes for mail, in the zone that a file begins. */
export interface HeldDomain {
  readonly uri: string;
  readonly status: DomainStatus;
}

/** The status of the domain in each zone that holds it: copies of a zone are never merged. */
export function statusesOf(workspace: Workspace, domain: Name): HeldDomain[] {
  const holding = workspace.zones().filter(({ zone }) => {
    const { apex } = zone;
    if (apex === undefined || !isAtOrBelow(domain, apex) || zone.delegation(domain) !== undefined) return false;
    return zone.records(domain).length > 0 || zone.hasBelow(domain);
  });
  return holding.map((held) => heldDomain(workspace, held, domain));
}

/** The maximum number of domains listed for one zone: more belong to a hosting provider's zone of customers. */
const MOST_DOMAINS = 100;

/**
 * The mail domains that zones of the workspace hold, in the order of their files: apexes, and names below them that
 * take mail or have a DMARC record. Reverse zones are not mail domains.
 */
export function mailDomains(workspace: Workspace): HeldDomain[] {
  return workspace.zones().flatMap((held) => {
    return domainsIn(held.zone).map((domain) => heldDomain(workspace, held, domain));
  });
}

function heldDomain(workspace: Workspace, held: WorkspaceZone, domain: Name): HeldDomain {
  const surveyOf: Parameters<typeof domainStatus>[2] = (uri, record) => workspace.survey(uri, record);
  const organizationOf = (name: Name) => organizationAt(workspace, held.uri, name);
  return { uri: held.uri, status: domainStatus(held, domain, surveyOf, organizationOf, workspace.zones()) };
}

function domainsIn(zone: ZoneView): readonly Name[] {
  const { apex } = zone;
  if (apex === undefined || apex === ROOT || isUnknown(apex) || apex.endsWith('.arpa.')) return [];
  const found = new Set<Name>([apex]);
  for (const record of zone.texts()) {
    const { owner, text } = record;
    if (owner === undefined || text === undefined || found.size >= MOST_DOMAINS) continue;
    const kind = classify(text.value, ownerLabels(record));
    const above = parent(owner);
    if (kind === 'dmarc' && labels(owner)[0] === '_dmarc' && above !== undefined) found.add(above);
    // Other names with SPF are hosts, which use it for their HELO (RFC 7208 section 10.1.3).
    if (kind === 'spf' && zone.records(owner, 'MX').length > 0) found.add(owner);
  }
  return [...found].filter((name) => isAtOrBelow(name, apex) && !name.startsWith('*.'));
}
