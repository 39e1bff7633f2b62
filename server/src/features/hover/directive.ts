import type { Language } from '../../messages/catalogues';
import type { DirectiveAt } from '../../sources/source';
import { card, cardMarkdown, quotedName, type Card } from './card';
import type { Hover } from './hover';
import { translator, type Translator } from './translator';
import { ttlCard } from './ttl';

/** Explains a directive: what it does, and what its argument comes to. */
export function directiveHover(found: DirectiveAt, language: Language): Hover {
  return { markdown: cardMarkdown(directiveCard(found, translator(language))), place: found.place };
}

function directiveCard({ directive, name, ttl }: DirectiveAt, speech: Translator): Card {
  switch (directive) {
    case 'origin': {
      const details = name === undefined ? [] : [speech.t('hover/field.name', { name: quotedName(name) })];
      return card({ head: speech.t('hover/directive.origin'), details, sources: ['RFC 1035 section 5.1'] });
    }
    case 'ttl': {
      const words = ttl === undefined ? undefined : ttlCard(ttl, speech);
      return card({
        head: speech.t('hover/directive.ttl'),
        text: words === undefined ? [] : [words.head, ...words.text],
        details: words?.details ?? [],
        sources: ['RFC 2308 section 4'],
      });
    }
    case 'include':
      return card({ head: speech.t('hover/directive.include'), sources: ['RFC 1035 section 5.1'] });
    case 'generate':
      return card({
        head: speech.t('hover/directive.generate'),
        text: [speech.t('hover/directive.generate.servers')],
      });
    case 'date':
      return card({ head: speech.t('hover/directive.date') });
  }
}
