import { labels, parent, type Name } from '../../records/name';
import type { Discovery } from '../../rules/dmarc/discovery';
import { card, quotedName, type Card } from './card';
import { domainInWords } from './context';
import { governingLines } from './governing';
import type { Translator } from './translator';

/** The fully qualified owner of a relative name or `@`, and the DMARC record that governs mail from it. */
export function ownerCard(owner: Name, translator: Translator, governing?: Discovery): Card {
  const isWildcard = labels(owner)[0] === '*';
  return card({
    head: translator.t('hover/owner', { name: quotedName(owner) }),
    text: [
      ...(isWildcard ? [translator.t('hover/owner.wildcard', { name: domainInWords(parent(owner), translator) })] : []),
      ...(governing === undefined ? [] : governingLines(governing, translator)),
    ],
    sources: [
      ...(isWildcard ? ['RFC 4592 section 2.1'] : []),
      ...(governing === undefined ? [] : ['RFC 9989 section 4.10']),
    ],
  });
}
