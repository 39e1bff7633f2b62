import type { Language } from '../../messages/language';
import type { DirectiveAt } from '../../sources/source';
import { card, cardMarkdown, quoted, quotedName, type Card } from './card';
import type { Hover } from './hover';
import { translator, type Translator } from './translator';
import { ttlCard } from './ttl';

/** Explains a directive: what it does, and what its argument evaluates to. */
export function directiveHover(found: DirectiveAt, language: Language): Hover {
  return { markdown: cardMarkdown(directiveCard(found, translator(language))), place: found.place };
}

function directiveCard({ directive, name, ttl, ends = [] }: DirectiveAt, translator: Translator): Card {
  switch (directive) {
    case 'origin': {
      const details = name === undefined ? [] : [translator.t('hover/field.name', { name: quotedName(name) })];
      return card({ head: translator.t('hover/directive.origin'), details, sources: ['RFC 1035 section 5.1'] });
    }
    case 'ttl': {
      const words = ttl === undefined ? undefined : ttlCard(ttl, translator);
      return card({
        head: translator.t('hover/directive.ttl'),
        text: words === undefined ? [] : [words.head, ...words.text],
        details: words?.details ?? [],
        sources: ['RFC 2308 section 4'],
      });
    }
    case 'include':
      return card({ head: translator.t('hover/directive.include'), sources: ['RFC 1035 section 5.1'] });
    case 'generate':
      return card({
        head: translator.t('hover/directive.generate'),
        text: [translator.t('hover/directive.generate.servers')],
        details: ends.map((line, index) => {
          const id = index === 0 ? 'hover/directive.generate.first' : 'hover/directive.generate.last';
          return translator.t(id, { line: quoted(line) });
        }),
      });
    case 'date':
      return card({ head: translator.t('hover/directive.date') });
  }
}
