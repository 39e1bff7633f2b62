import type { Language } from '../../messages/catalogues';
import type { BoundChunk } from '../../sources/zone/binding/bound-chunk';
import { DIRECTIVES } from '../../sources/zone/syntax/directives';
import { ENTRY } from '../../sources/zone/syntax/scanner';
import { parseTtl } from '../../records/presentation/ttl';
import { placeAt } from '../../text/span';
import { card, cardMarkdown, quotedName, touches, type Card } from './card';
import type { Hover } from './hover';
import { translator, type Translator } from './translator';
import { ttlCard } from './ttl';

/** Explains the directive that an entry is, if `offset` of its chunk lies in it. */
export function directiveHover(
  chunk: BoundChunk,
  index: number,
  offset: number,
  language: Language,
): Hover | undefined {
  if (chunk.entries.kind(index) !== ENTRY.directive) return undefined;
  const { start, end } = chunk.node(index).span;
  const found = touches(offset, { start, end }) ? directiveCard(chunk, index, translator(language)) : undefined;
  return found && { markdown: cardMarkdown(found), place: placeAt(chunk.chunk, start, end) };
}

/** What a directive does, and what its argument comes to. */
function directiveCard(chunk: BoundChunk, index: number, speech: Translator): Card | undefined {
  const { text } = chunk.chunk;
  const [argument] = chunk.node(index).data;
  switch (chunk.entries.type(index)) {
    case DIRECTIVES.$ORIGIN: {
      const name = quotedName(chunk.origin(index + 1));
      const details = [speech.t('hover/field.name', { name })];
      return card({ head: speech.t('hover/directive.origin'), details, sources: ['RFC 1035 section 5.1'] });
    }
    case DIRECTIVES.$TTL: {
      const ttl = argument && parseTtl(text, argument.start, argument.end);
      const words = ttl === undefined ? undefined : ttlCard(ttl, speech);
      return card({
        head: speech.t('hover/directive.ttl'),
        text: words === undefined ? [] : [words.head, ...words.text],
        details: words?.details ?? [],
        sources: ['RFC 2308 section 4'],
      });
    }
    case DIRECTIVES.$INCLUDE:
      return card({ head: speech.t('hover/directive.include'), sources: ['RFC 1035 section 5.1'] });
    case DIRECTIVES.$GENERATE:
      return card({
        head: speech.t('hover/directive.generate'),
        text: [speech.t('hover/directive.generate.servers')],
      });
    case DIRECTIVES.$DATE:
      return card({ head: speech.t('hover/directive.date') });
    default:
      return undefined;
  }
}
