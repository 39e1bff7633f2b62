import { specialNetwork } from '../../mail/spf/special-networks';
import { defineRule } from '../rule';
import { excerpt } from './report';
import { isSeen, ownNetwork, reached, widestPrefixes } from './terms';

/** No organization's own servers fill networks as wide as these. */
const wide = { ip4: 8, ip6: 16 };

export const wideNetwork = defineRule({
  id: 'spf/wide-network',
  severity: 'warning',
  needs: 'text',
  references: ['RFC 7208 section 11'],
  summary: 'A very large network is authorised to send for the domain.',
  on: 'spf',
  check({ text, spf }, report) {
    if (!isSeen(spf)) return;
    for (const term of reached(spf)) {
      if (term.qualifier !== '+') continue;
      const network = ownNetwork(term);
      if (network !== undefined && specialNetwork(network) !== undefined) continue;
      const { ip4, ip6 } = widestPrefixes(term);
      // A network of all addresses is spf/pass-all.
      if (ip4 === 0 || ip6 === 0) continue;
      const isWide = (ip4 !== undefined && ip4 <= wide.ip4) || (ip6 !== undefined && ip6 <= wide.ip6);
      if (!isWide) continue;
      const bits = ip4 !== undefined && ip4 <= wide.ip4 ? 32 - ip4 : 128 - (ip6 ?? 128);
      const addresses = bits > 32 ? `2^${String(bits)}` : String(2 ** bits);
      report({ at: text.cover(term.span), args: { term: excerpt(text.value, term.span), addresses } });
    }
  },
});
