import type { Answer, DnsComputation } from '../dns/question';
import { formatIp, parseIp, width, type Ip } from '../mail/spf/addresses';
import { isSpf } from '../mail/spf/record';
import type { Mechanism, SpfRecord } from '../mail/spf/nodes';
import { isAtOrBelow, type Name } from '../records/name';
import { plainOf } from '../records/plain-names';
import { canonicalName } from '../records/names';
import { field, type ResourceRecord } from '../records/record';
import { textRecords } from '../records/text-records';
import type { ZoneView } from '../records/zone-view';
import type { Finding, PointedAddress } from '../rules/rule';
import { run } from '../rules/run';
import { spfOf } from '../rules/spf/spf-of';
import type { NameScope } from './external-zones';
import { reverseName } from './reverse-name';

/** The maximum number of addresses that are checked: a record that lists more is not kept by hand. */
const MOST_ADDRESSES = 32;

const ARPA = 'arpa.' as Name;

/** Findings about the reverse DNS of the single addresses that the SPF record of a name authorises. */
export function pointerFindings(
  zone: ZoneView,
  name: Name,
  records: readonly ResourceRecord[],
  scope: NameScope,
): Finding[] {
  const [written, ...others] = textRecords(records, isSpf);
  if (written === undefined || others.length > 0) return [];
  const { record, text } = written;
  const held = singleAddresses(spfOf(text).terms, name, zone).filter(({ ip }) => isHeld(ip, scope));
  if (held.length === 0) return [];
  const addresses = scope.drive(
    'ptr',
    () => askAll(held),
    `${text.value} ${held.map(({ ip }) => formatIp(ip)).join(' ')}`,
  );
  return run('pointers', { record, text, addresses });
}

interface Written {
  readonly ip: Ip;
  readonly term: Mechanism;
}

function singleAddresses(terms: SpfRecord['terms'], name: Name, zone: ZoneView): readonly Written[] {
  const addresses = terms.flatMap((term) => {
    if (term.kind !== 'mechanism' || !term.valid || term.hasHole || term.qualifier !== '+') return [];
    return addressesOf(term, name, zone).map((ip) => ({ term, ip }));
  });
  const first = new Map(addresses.toReversed().map((written) => [formatIp(written.ip), written]));
  return [...first.values()].toReversed().slice(0, MOST_ADDRESSES);
}

/** The address that the term writes; of `a` and `mx` those that the zone has for their hosts (RFC 7208 sections 5.3, 5.4). */
function addressesOf(term: Mechanism, name: Name, zone: ZoneView): readonly Ip[] {
  const network = term.network?.network;
  if (network !== undefined) {
    const { family, prefix, first } = network;
    return prefix === width(family) ? [{ family, value: first }] : [];
  }
  if (term.name !== 'a' && term.name !== 'mx') return [];
  const domain = term.domain === undefined ? name : canonicalName(`${term.domain.text.replace(/\.$/, '')}.`);
  if (domain === undefined || term.domain?.hasMacros === true) return [];
  const exchangers = () => zone.records(domain, 'MX').flatMap((record) => field(record, 'exchange')?.target ?? []);
  const hosts = term.name === 'a' ? [domain] : exchangers();
  return hosts
    .flatMap((host) => ADDRESS_TYPES.flatMap((type) => zone.records(host, type).flatMap(addressIn)))
    .filter(({ family }) => (family === 4 ? term.cidr.ip4 : term.cidr.ip6) === width(family));
}

const ADDRESS_TYPES = ['A', 'AAAA'];

function addressIn(record: ResourceRecord): readonly Ip[] {
  const ip = parseIp(field(record, 'address')?.text ?? '');
  return ip === undefined ? [] : [ip];
}

/** Is there a reverse zone for it in the workspace? */
function isHeld(ip: Ip, scope: NameScope): boolean {
  const apex = scope.zoneOf(reverseName(ip))?.apex;
  return apex !== undefined && isAtOrBelow(apex, ARPA);
}

function* askAll(written: readonly Written[]): DnsComputation<PointedAddress[]> {
  const addresses: PointedAddress[] = [];
  for (const { ip, term } of written) {
    const reverse = reverseName(ip);
    const answer = yield { kind: 'ask', name: plainOf(reverse), type: 'PTR' };
    const about = { span: term.span, address: formatIp(ip), reverse };
    if (isDenied(answer)) addresses.push({ ...about, state: 'missing', name: undefined });
    else if (answer.kind === 'records' && answer.source.kind === 'document') {
      const [name = ''] = answer.values;
      const state = yield* leadsBack(answer.values, ip);
      addresses.push({ ...about, state, name });
    }
  }
  return addresses;
}

/** Only files that hold the whole zone can show that a record is missing. */
function isDenied(answer: Answer): boolean {
  return (answer.kind === 'nxdomain' || answer.kind === 'nodata') && answer.source.kind === 'document';
}

function* leadsBack(names: readonly string[], ip: Ip): DnsComputation<PointedAddress['state']> {
  let isKnown = true;
  for (const name of names) {
    const answer = yield { kind: 'ask', name, type: ip.family === 4 ? 'A' : 'AAAA' };
    if (answer.kind === 'records' && answer.values.includes(formatIp(ip))) return 'valid';
    if (answer.kind !== 'records' && !isDenied(answer)) isKnown = false;
  }
  return isKnown ? 'mismatch' : 'valid';
}
