import { labels, parent, type Name } from '../../records/name';
import { card, quotedName, type Card } from './card';
import { domainInWords } from './context';
import type { Translator } from './translator';

/** The owner in full: what a relative name or `@` stands for. */
export function ownerCard(owner: Name, speech: Translator): Card {
  const isWildcard = labels(owner)[0] === '*';
  return card({
    head: speech.t('hover/owner', { name: quotedName(owner) }),
    text: isWildcard ? [speech.t('hover/owner.wildcard', { name: domainInWords(parent(owner), speech) })] : [],
    sources: isWildcard ? ['RFC 4592 section 2.1'] : [],
  });
}
