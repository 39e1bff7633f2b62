import { specialNetwork } from '../../mail/spf/special-networks';
import { defineRule } from '../rule';
import { remove } from '../fixes/edits';
import { excerpt } from './report';
import { isSeen, ownNetwork, reached } from './terms';

export const privateAddress = defineRule({
  id: 'spf/private-address',
  severity: 'warning',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 1918', 'RFC 6890'],
  summary: 'An address that receivers on the Internet never see as a sender.',
  on: 'spf',
  check(subject, report) {
    const { text, spf } = subject;
    if (!isSeen(spf)) return;
    for (const term of reached(spf)) {
      const network = ownNetwork(term);
      const special = network === undefined || network.prefix === 0 ? undefined : specialNetwork(network);
      if (special === undefined || special.kind === 'documentation') continue;
      const args = { term: excerpt(text.value, term.span), network: special.text, reference: special.reference };
      const at = text.cover({ start: term.nameSpan.start, end: term.span.end });
      report({ at, variant: special.kind, args, fixes: [{ edits: remove(subject, term.span) }] });
    }
  },
});
