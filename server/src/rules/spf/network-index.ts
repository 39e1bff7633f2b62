import { formatNetwork, type Network, networkOf } from '../../mail/spf/addresses';
import type { Mechanism } from '../../mail/spf/record';

/** Finds a network that holds another one: a lookup for each prefix length that occurs. */
export class NetworkIndex {
  readonly #byPrefix = new Map<number, Map<string, Mechanism>>();

  /** Of equal networks the first one is kept. */
  add(network: Network, term: Mechanism): void {
    const terms = this.#byPrefix.get(network.prefix) ?? new Map<string, Mechanism>();
    const key = formatNetwork(network);
    if (!terms.has(key)) terms.set(key, term);
    this.#byPrefix.set(network.prefix, terms);
  }

  /** The term added first whose network is the same or wider. */
  covering(network: Network): Mechanism | undefined {
    let first: Mechanism | undefined;
    for (const [prefix, terms] of this.#byPrefix) {
      if (prefix > network.prefix) continue;
      const found = terms.get(formatNetwork(networkOf({ family: network.family, value: network.first }, prefix)));
      if (found !== undefined && (first === undefined || found.span.start < first.span.start)) first = found;
    }
    return first;
  }
}
