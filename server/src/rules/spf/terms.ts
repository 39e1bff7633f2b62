import { AddressSet } from '../../mail/spf/address-set';
import type { Network } from '../../mail/spf/addresses';
import type { Mechanism, Modifier, SpfRecord } from '../../mail/spf/record';

/** Can receivers recognise it as an SPF record? Advice on any other text waits until they can. */
export function isSeen(spf: SpfRecord): boolean {
  return spf.version.kind === 'exact';
}

/** The mechanisms that can be read, up to the first `all`: nothing after it is reached (RFC 7208 section 5.1). */
export function reached(spf: SpfRecord): readonly Mechanism[] {
  return mechanismsOf(spf).reached;
}

export function validMechanisms(spf: SpfRecord): readonly Mechanism[] {
  return mechanismsOf(spf).valid;
}

interface Mechanisms {
  readonly valid: readonly Mechanism[];
  readonly reached: readonly Mechanism[];
}

/** A dozen rules need the same result for each record. */
const known = new WeakMap<SpfRecord, Mechanisms>();

function mechanismsOf(spf: SpfRecord): Mechanisms {
  const found = known.get(spf);
  if (found !== undefined) return found;
  const valid = spf.terms.filter((term): term is Mechanism => term.kind === 'mechanism' && term.valid);
  const all = valid.findIndex(({ name }) => name === 'all');
  const mechanisms = { valid, reached: all < 0 ? valid : valid.slice(0, all + 1) };
  known.set(spf, mechanisms);
  return mechanisms;
}

export function firstAll(spf: SpfRecord): Mechanism | undefined {
  return validMechanisms(spf).find(({ name }) => name === 'all');
}

export function modifiersNamed(spf: SpfRecord, name: string): readonly Modifier[] {
  return spf.terms.filter((term): term is Modifier => term.kind === 'modifier' && term.name === name);
}

/** The networks that a term names by itself: `ip4`, `ip6`. */
export function ownNetwork({ network }: Mechanism): Network | undefined {
  return network?.network;
}

/** The networks that no `ip4` or `ip6` in front of the term lists: those decide first (RFC 7208 section 4.6.2). */
export function unlisted(networks: readonly Network[], spf: SpfRecord, { span }: Mechanism): Network[] {
  // Nothing to look for in a record that may have thousands of terms.
  if (networks.length === 0) return [];
  const earlier = reached(spf).filter((term) => term.span.start < span.start);
  const listed = AddressSet.of(earlier.flatMap((term) => ownNetwork(term) ?? []));
  return networks.filter((network) => !listed.covers(network));
}

/** The shortest prefix length, by family, of what a term matches; `undefined` if it names no prefix. */
export function widestPrefixes(term: Mechanism): { readonly ip4?: number; readonly ip6?: number } {
  const network = ownNetwork(term);
  if (network !== undefined) return network.family === 4 ? { ip4: network.prefix } : { ip6: network.prefix };
  return term.cidr.span === undefined ? {} : { ip4: term.cidr.ip4, ip6: term.cidr.ip6 };
}
