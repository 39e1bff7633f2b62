import { labels, parent, type Name } from '../../records/name';
import { card, quotedName, type Card } from './card';
import { domainInWords } from './context';
import type { Translator } from './translator';

/** The fully qualified owner of a relative name or `@`. */
export function ownerCard(owner: Name, translator: Translator): Card {
  const isWildcard = labels(owner)[0] === '*';
  return card({
    head: translator.t('hover/owner', { name: quotedName(owner) }),
    text: isWildcard ? [translator.t('hover/owner.wildcard', { name: domainInWords(parent(owner), translator) })] : [],
    sources: isWildcard ? ['RFC 4592 section 2.1'] : [],
  });
}
