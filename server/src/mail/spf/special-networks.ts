import { covers, type Network, networkOf, parseIp } from './addresses';

/**
 * - `private`, `loopback`, `link-local`, `shared`, `unspecified`: never seen as a sender on the public Internet;
 * - `documentation`: a leftover example.
 */
export type SpecialKind = 'private' | 'loopback' | 'link-local' | 'shared' | 'unspecified' | 'documentation';

export interface SpecialNetwork {
  readonly text: string;
  readonly network: Network;
  readonly kind: SpecialKind;
  readonly reference: string;
}

/** Networks reserved for special purposes (RFC 6890 and the IANA special-purpose registries). */
export const specialNetworks: readonly SpecialNetwork[] = [
  row('0.0.0.0', 8, 'unspecified', 'RFC 6890'),
  row('10.0.0.0', 8, 'private', 'RFC 1918'),
  row('100.64.0.0', 10, 'shared', 'RFC 6598'),
  row('127.0.0.0', 8, 'loopback', 'RFC 6890'),
  row('169.254.0.0', 16, 'link-local', 'RFC 3927'),
  row('172.16.0.0', 12, 'private', 'RFC 1918'),
  row('192.168.0.0', 16, 'private', 'RFC 1918'),
  row('192.0.2.0', 24, 'documentation', 'RFC 5737'),
  row('198.51.100.0', 24, 'documentation', 'RFC 5737'),
  row('203.0.113.0', 24, 'documentation', 'RFC 5737'),
  row('::', 128, 'unspecified', 'RFC 4291'),
  row('::1', 128, 'loopback', 'RFC 4291'),
  row('fc00::', 7, 'private', 'RFC 4193'),
  row('fe80::', 10, 'link-local', 'RFC 4291'),
  row('2001:db8::', 32, 'documentation', 'RFC 3849'),
  row('3fff::', 20, 'documentation', 'RFC 9637'),
];

/** The special network that contains all of `network`, if any. */
export function specialNetwork(network: Network): SpecialNetwork | undefined {
  return specialNetworks.find((special) => covers(special.network, network));
}

function row(address: string, prefix: number, kind: SpecialKind, reference: string): SpecialNetwork {
  const ip = parseIp(address);
  if (ip === undefined) throw new Error(`not an address: ${address}`);
  return { text: `${address}/${String(prefix)}`, network: networkOf(ip, prefix), kind, reference };
}
