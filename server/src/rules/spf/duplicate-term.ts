import { formatNetwork } from '../../mail/spf/addresses';
import type { Mechanism } from '../../mail/spf/record';
import { defineRule } from '../rule';
import { remove } from '../fixes/edits';
import { NetworkIndex } from './network-index';
import { excerpt } from './report';
import { isSeen, ownNetwork, reached } from './terms';

export const duplicateTerm = defineRule({
  id: 'spf/duplicate-term',
  severity: 'warning',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 7208 section 4.6.2', 'RFC 7208 section 4.6.4'],
  summary: 'A term that has no effect, because another one covers it.',
  on: 'spf',
  check(subject, report) {
    const { text, spf } = subject;
    if (!isSeen(spf)) return;
    for (const { term, other, isSame } of superfluousTerms(reached(spf))) {
      const args = { term: excerpt(text.value, term.span), other: excerpt(text.value, other.span) };
      report({
        at: text.cover(term.span),
        ...(isSame && term.qualifier === other.qualifier ? {} : { variant: 'covered' }),
        args,
        related: [{ place: text.cover(other.span) }],
        // Only an exact repetition is certainly unintended.
        fixes: [
          { kind: isSame && term.qualifier === other.qualifier ? 'safe' : 'ask', edits: remove(subject, term.span) },
        ],
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
 * The first term that matches decides (RFC 7208 section 4.6.2): a later one with the same key never does. A network
 * inside another one is removed if all terms from one to the other have the same qualifier; spf/shadowed-exception
 * reports networks with another one.
 */
function* superfluousTerms(terms: readonly Mechanism[]): Generator<Superfluous> {
  const seen = new Map<string, Mechanism>();
  const every = new NetworkIndex();
  let networks = new NetworkIndex();
  let qualifier: string | undefined;
  const reported = new Set<Mechanism>();
  for (const term of terms) {
    if (term.qualifier !== qualifier) networks = new NetworkIndex();
    qualifier = term.qualifier;
    const network = ownNetwork(term);
    // Terms that a network of all addresses makes superfluous are not the fault: spf/pass-all reports that network.
    if (term.hasHole || term.name === 'all' || network?.prefix === 0) continue;
    const first = network === undefined ? undefined : every.covering(network);
    if (network !== undefined) every.add(network, term);
    if (first !== undefined && first.qualifier !== qualifier) continue;
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

/** Read backwards, so that wider networks are known before the narrower ones that precede them. */
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

/** Two terms with the same key test the same condition; the qualifier only defines the result of a match. */
function keyOf({ name, domain, cidr }: Mechanism): string {
  const target = domain?.text.toLowerCase().replace(/\.$/, '') ?? '';
  return `${name}:${target}/${String(cidr.ip4)}//${String(cidr.ip6)}`;
}
