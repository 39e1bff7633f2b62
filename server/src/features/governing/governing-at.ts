import { circles } from '../../analysis/answers/workspace-zones';
import type { DnsComputation } from '../../dns/question';
import type { Name } from '../../records/name';
import { discover, organizationByWalk, type Discovery } from '../../rules/dmarc/discovery';
import type { Workspace } from '../../workspace/workspace';

/** Which DMARC record governs mail from a domain, with the answers that are known now: nothing is queried for it. */
export function governingAt(workspace: Workspace, uri: string, domain: Name): Discovery {
  return driven(workspace, uri, () => discover(domain));
}

/** The organizational domain of a name by the tree walk (RFC 9989 section 4.10.2), with the same answers. */
export function organizationAt(workspace: Workspace, uri: string, domain: Name): Name {
  return driven(workspace, uri, () => organizationByWalk(domain));
}

function driven<T>(workspace: Workspace, uri: string, begin: () => DnsComputation<T>): T {
  const client = { uri, topic: 'governing', zones: () => circles(workspace.zones()), onAnswers: () => undefined };
  return workspace.lookups.driveOnce(client, begin);
}
