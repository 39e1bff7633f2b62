import { formatNetwork, type Network, networkOf } from '../../mail/spf/addresses';
import type { Mechanism } from '../../mail/spf/record';
import { defineRule } from '../rule';
import { remove } from '../fixes/edits';
import { excerpt } from './report';
import { isSeen, ownNetwork, reached } from './terms';

export const duplicateTerm = defineRule({
  id: 'spf/duplicate-term',
  severity: 'warning',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 7208 section 4.6.2', 'RFC 7208 section 4.6.4'],
  summary: 'A term that another one makes superfluous.',
  on: 'spf',
  check(subject, report) {
    const { text, spf } = subject;
    if (!isSeen(spf)) return;
    for (const { term, other, isSame } of superfluousTerms(reached(spf))) {
      const args = { term: excerpt(text.value, term.span), other: excerpt(text.value, other.span) };
      report({
        at: text.cover(term.span),
        ...(isSame ? {} : { variant: 'covered' }),
        args,
        related: [{ place: text.cover(other.span) }],
        fixes: [{ edits: remove(subject, term.span) }],
      });
    }
  },
});

interface Superfluous {
  readonly term: Mechanism;
  readonly other: Mechanism;
  readonly isSame: boolean;
}

/**
 * The first term that matches decides (RFC 7208 section 4.6.2): a later one that asks the same never does. A network
 * inside one that is listed later goes too, if all terms up to there have the same qualifier.
 */
function* superfluousTerms(terms: readonly Mechanism[]): Generator<Superfluous> {
  const seen = new Map<string, Mechanism>();
  const networks = new NetworkIndex();
  const reported = new Set<Mechanism>();
  for (const term of terms) {
    const network = ownNetwork(term);
    // What a network of all addresses makes superfluous is not the fault: spf/pass-all speaks about it.
    if (term.hasHole || term.name === 'all' || network?.prefix === 0) continue;
    const key = network === undefined ? keyOf(term) : formatNetwork(network);
    const same = seen.get(key);
    const wider = network === undefined ? undefined : networks.covering(network);
    const other = same ?? wider;
    if (other !== undefined) {
      reported.add(term);
      yield { term, other, isSame: other === same };
    } else {
      seen.set(key, term);
      if (network !== undefined) networks.add(network, term);
    }
  }
  yield* coveredLater(terms, reported);
}

/** Read backwards, so that wider networks are known before the narrower ones that stand before them. */
function* coveredLater(terms: readonly Mechanism[], reported: ReadonlySet<Mechanism>): Generator<Superfluous> {
  let networks = new NetworkIndex();
  let qualifier: string | undefined;
  for (const term of terms.toReversed()) {
    if (term.qualifier !== qualifier) networks = new NetworkIndex();
    qualifier = term.qualifier;
    const network = ownNetwork(term);
    if (network === undefined || network.prefix === 0 || reported.has(term)) continue;
    const other = networks.covering(network);
    if (other !== undefined) yield { term, other, isSame: false };
    else networks.add(network, term);
  }
}

/** Finds a network that holds another one: a look-up for each prefix length that occurs. */
class NetworkIndex {
  readonly #byPrefix = new Map<number, Map<string, Mechanism>>();

  add(network: Network, term: Mechanism): void {
    const of = this.#byPrefix.get(network.prefix) ?? new Map<string, Mechanism>();
    this.#byPrefix.set(network.prefix, of.set(formatNetwork(network), term));
  }

  /** A network that is the same or wider. */
  covering(network: Network): Mechanism | undefined {
    for (const [prefix, terms] of this.#byPrefix) {
      if (prefix > network.prefix) continue;
      const found = terms.get(formatNetwork(networkOf({ family: network.family, value: network.first }, prefix)));
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** Two terms with the same key ask the same question; the qualifier only says what follows from the answer. */
function keyOf({ name, domain, cidr }: Mechanism): string {
  const target = domain?.text.toLowerCase().replace(/\.$/, '') ?? '';
  return `${name}:${target}/${String(cidr.ip4)}//${String(cidr.ip6)}`;
}
