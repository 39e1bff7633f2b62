import type { Mechanism } from '../../mail/spf/record';
import { rewrite } from '../fixes/rewrite';
import { defineRule, type Subjects } from '../rule';
import { NetworkIndex } from './network-index';
import { excerpt } from './report';
import { isSeen, ownNetwork, reached } from './terms';

export const shadowedException = defineRule({
  id: 'spf/shadowed-exception',
  severity: 'warning',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 7208 section 4.6.2'],
  summary: 'An exception follows the wider network that it is an exception to, so it never matches.',
  on: 'spf',
  check(subject, report) {
    const { text, spf } = subject;
    if (!isSeen(spf)) return;
    for (const { term, wider } of shadowed(reached(spf))) {
      report({
        at: text.cover(term.span),
        args: { term: excerpt(text.value, term.span), wider: excerpt(text.value, wider.span) },
        related: [{ place: text.cover(wider.span) }],
        fixes: [{ edits: moveBefore(subject, term, wider) }],
      });
    }
  },
});

interface Shadowed {
  readonly term: Mechanism;
  /** The first network that covers it, with another qualifier. */
  readonly wider: Mechanism;
}

function* shadowed(terms: readonly Mechanism[]): Generator<Shadowed> {
  const networks = new NetworkIndex();
  for (const term of terms) {
    const network = ownNetwork(term);
    // A network of all addresses is reported by spf/pass-all.
    if (network === undefined || network.prefix === 0) continue;
    const wider = networks.covering(network);
    if (wider !== undefined && wider.qualifier !== term.qualifier) yield { term, wider };
    networks.add(network, term);
  }
}

function moveBefore(subject: Subjects['spf'], { span }: Mechanism, wider: Mechanism) {
  const { value } = subject.text;
  const start = wider.span.start;
  const between = value.slice(start, span.start).trimEnd();
  return rewrite(subject, { start, end: span.end }, `${value.slice(span.start, span.end)} ${between}`);
}
