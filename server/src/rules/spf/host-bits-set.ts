import { formatNetwork } from '../../mail/spf/addresses';
import { rewrite } from '../fixes/rewrite';
import { defineRule } from '../rule';
import { excerpt } from './report';
import { isSeen, ownNetwork, validMechanisms } from './terms';

export const hostBitsSet = defineRule({
  id: 'spf/host-bits-set',
  severity: 'info',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 4632 section 3.1', 'RFC 7208 section 5.6'],
  summary: 'An address with a prefix length means the whole network.',
  on: 'spf',
  check(subject, report) {
    const { text, spf } = subject;
    if (!isSeen(spf)) return;
    for (const term of validMechanisms(spf)) {
      const network = ownNetwork(term);
      if (network === undefined || network.prefix === 0 || term.network?.hasHostBits !== true) continue;
      const { addressSpan, prefixSpan } = term.network;
      const span = { start: addressSpan.start, end: prefixSpan?.end ?? addressSpan.end };
      report({
        at: text.cover(span),
        args: { word: excerpt(text.value, span), network: formatNetwork(network) },
        fixes: [{ edits: rewrite(subject, span, formatNetwork(network)) }],
      });
    }
  },
});
