import { reverseName } from '../../analysis/reverse-name';
import { zoneReply, type WorkspaceZone } from '../../analysis/answers/zone-reply';
import { formatIp, width, type Ip } from '../../mail/spf/addresses';
import type { Survey } from '../../mail/spf/evaluate/survey';
import { isAtOrBelow, isUnknown } from '../../records/name';
import { canonicalOf } from '../../records/plain-names';
import type { Place } from '../../text/span';

/**
 * The reverse DNS of an address that sends mail, as zones of the workspace have it. Receivers require a PTR record
 * whose name leads back to the address.
 */
export interface ReverseStatus {
  readonly address: string;
  /** `missing`: no PTR record; `mismatch`: the name does not lead back. Addresses that are not known are left out. */
  readonly state: 'valid' | 'missing' | 'mismatch';
  /** The name in the PTR record, plain. */
  readonly name: string | undefined;
  readonly place: Place | undefined;
}

/** The maximum number of addresses that are checked: a record that lists more is not kept by hand. */
const MOST_ADDRESSES = 32;

/** What reverse zones of the workspace hold about the single addresses that an SPF record itself authorises. */
export function reverseStatus(survey: Survey | undefined, zones: readonly WorkspaceZone[]): readonly ReverseStatus[] {
  const reverse = zones.filter(({ zone }) => zone.apex?.endsWith('.arpa.') === true);
  if (reverse.length === 0 || survey === undefined) return [];
  return addressesOf(survey).flatMap((ip) => statusOf(ip, reverse, zones) ?? []);
}

function addressesOf({ root }: Survey): readonly Ip[] {
  const networks = root.terms.flatMap(({ child, networks: own }) => (child === undefined ? own : []));
  const single = networks.filter(({ family, prefix }) => prefix === width(family));
  const addresses = new Map(single.map(({ family, first }) => [`${String(family)} ${String(first)}`, first]));
  return [...addresses]
    .slice(0, MOST_ADDRESSES)
    .map(([key, value]) => ({ family: key.startsWith('4') ? 4 : 6, value }));
}

function statusOf(
  ip: Ip,
  reverse: readonly WorkspaceZone[],
  zones: readonly WorkspaceZone[],
): ReverseStatus | undefined {
  const address = formatIp(ip);
  const owner = reverseName(ip);
  for (const held of reverse) {
    if (held.zone.apex === undefined || !isAtOrBelow(owner, held.zone.apex)) continue;
    const reply = zoneReply(held, owner, 'PTR');
    if (reply?.kind === 'nxdomain' || reply?.kind === 'nodata') {
      return { address, state: 'missing', name: undefined, place: undefined };
    }
    if (reply?.kind !== 'records') continue;
    const place = held.zone.records(owner, 'PTR')[0]?.place;
    const verdicts = reply.values.map((name) => ({ name, leadsBack: leadsBack(name, ip, zones) }));
    const good = verdicts.find((verdict) => verdict.leadsBack === true);
    if (good !== undefined) return { address, state: 'valid', name: good.name, place };
    if (verdicts.every((verdict) => verdict.leadsBack === false)) {
      return { address, state: 'mismatch', name: verdicts[0]?.name, place };
    }
  }
  return undefined;
}

/** `undefined`: the address of the name is not known here. */
function leadsBack(name: string, ip: Ip, zones: readonly WorkspaceZone[]): boolean | undefined {
  const canonical = canonicalOf(name);
  if (canonical === undefined || isUnknown(canonical)) return undefined;
  let isKnown = false;
  for (const held of zones) {
    const { apex } = held.zone;
    if (apex === undefined || !isAtOrBelow(canonical, apex)) continue;
    const reply = zoneReply(held, canonical, ip.family === 4 ? 'A' : 'AAAA');
    if (reply?.kind === 'records' && reply.values.includes(formatIp(ip))) return true;
    if (reply?.kind === 'records' || reply?.kind === 'nxdomain' || reply?.kind === 'nodata') isKnown = true;
  }
  return isKnown ? false : undefined;
}
