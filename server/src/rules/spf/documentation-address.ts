import { specialNetwork } from '../../mail/spf/special-networks';
import { defineRule } from '../rule';
import { excerpt } from './report';
import { isSeen, ownNetwork, reached } from './terms';

export const documentationAddress = defineRule({
  id: 'spf/documentation-address',
  severity: 'info',
  needs: 'text',
  references: ['RFC 5737', 'RFC 3849', 'RFC 9637'],
  summary: 'An address from a range reserved for examples.',
  on: 'spf',
  check({ text, spf }, report) {
    if (!isSeen(spf)) return;
    for (const term of reached(spf)) {
      const network = ownNetwork(term);
      const special = network === undefined ? undefined : specialNetwork(network);
      if (special?.kind !== 'documentation' || term.network === undefined) continue;
      const args = { term: excerpt(text.value, term.span), network: special.text, reference: special.reference };
      report({ at: text.cover({ start: term.nameSpan.start, end: term.span.end }), args });
    }
  },
});
