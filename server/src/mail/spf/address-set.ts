import { type Family, type Ip, lastOf, type Network, networkOf, width } from './addresses';

interface Range {
  readonly first: bigint;
  readonly last: bigint;
}

type Ranges = readonly Range[];

/** A set of addresses as sorted, disjoint ranges, so that addresses listed twice count once. */
export class AddressSet {
  static readonly empty = new AddressSet([], []);
  static readonly everything = new AddressSet([whole(4)], [whole(6)]);

  readonly #ip4: Ranges;
  readonly #ip6: Ranges;

  private constructor(ip4: Ranges, ip6: Ranges) {
    this.#ip4 = ip4;
    this.#ip6 = ip6;
  }

  static of(networks: readonly Network[]): AddressSet {
    const ranges = (family: Family) =>
      merged(
        networks
          .filter((network) => network.family === family)
          .map((network) => ({ first: network.first, last: lastOf(network) })),
      );
    return new AddressSet(ranges(4), ranges(6));
  }

  /** The number of addresses of that family. */
  count(family: Family): bigint {
    return this.#of(family).reduce((sum, range) => sum + (range.last - range.first + 1n), 0n);
  }

  /** The smallest list of networks that covers exactly these addresses, IPv4 first. */
  networks(): Network[] {
    return ([4, 6] as const).flatMap((family) => this.#of(family).flatMap((range) => networksOf(range, family)));
  }

  has(ip: Ip): boolean {
    return this.#of(ip.family).some((range) => range.first <= ip.value && ip.value <= range.last);
  }

  /** Does it contain all addresses of the network? */
  covers(network: Network): boolean {
    return this.#of(network.family).some(({ first, last }) => first <= network.first && lastOf(network) <= last);
  }

  union(other: AddressSet): AddressSet {
    return new AddressSet(merged([...this.#ip4, ...other.#ip4]), merged([...this.#ip6, ...other.#ip6]));
  }

  /** The addresses of this set that are not in the other. */
  without(other: AddressSet): AddressSet {
    return new AddressSet(difference(this.#ip4, other.#ip4), difference(this.#ip6, other.#ip6));
  }

  #of(family: Family): Ranges {
    return family === 4 ? this.#ip4 : this.#ip6;
  }
}

function whole(family: Family): Range {
  return { first: 0n, last: (1n << BigInt(width(family))) - 1n };
}

function merged(ranges: Ranges): Ranges {
  const sorted = [...ranges].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  const result: Range[] = [];
  for (const range of sorted) {
    const previous = result.at(-1);
    if (previous !== undefined && range.first <= previous.last + 1n) {
      if (range.last > previous.last) result[result.length - 1] = { first: previous.first, last: range.last };
    } else result.push(range);
  }
  return result;
}

/** Repeatedly takes the widest network that begins at the first address and does not extend past the last. */
function networksOf({ first, last }: Range, family: Family): Network[] {
  const networks: Network[] = [];
  for (let value = first; value <= last;) {
    let prefix = width(family);
    while (prefix > 0 && isWithin(networkOf({ family, value }, prefix - 1), value, last)) prefix--;
    const network = networkOf({ family, value }, prefix);
    networks.push(network);
    value = lastOf(network) + 1n;
  }
  return networks;
}

function isWithin(network: Network, first: bigint, last: bigint): boolean {
  return network.first === first && lastOf(network) <= last;
}

/** Both lists are sorted and disjoint; one pass over each. */
function difference(ranges: Ranges, holes: Ranges): Ranges {
  const result: Range[] = [];
  let next = 0;
  for (const range of ranges) {
    let first = range.first;
    for (let hole = holes[next]; hole !== undefined && hole.first <= range.last; hole = holes[next]) {
      if (hole.first > first) result.push({ first, last: hole.first - 1n });
      if (hole.last + 1n > first) first = hole.last + 1n;
      if (hole.last > range.last) break;
      next++;
    }
    if (first <= range.last) result.push({ first, last: range.last });
  }
  return result;
}
