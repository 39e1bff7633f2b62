import type { Tag } from '../../mail/tags';
import type { MessageId } from '../../messages/message';
import { code } from '../markdown';
import { at, card, isInside, quoted, type Card, type ValueCard } from './card';
import type { Translator } from './translator';

/** What a table says of a tag: the rows of DKIM, DMARC and their neighbours have all of this. */
export interface TagFact {
  readonly summary: string;
  readonly standsFor: string | undefined;
  readonly values: readonly { readonly value: string; readonly meaning: string }[];
  readonly sections: readonly string[];
}

/** The tag under the cursor. On its name, all its values are told; on its value, only what stands there. */
export function tagAt<T extends Tag>(tags: readonly T[], index: number): T | undefined {
  return at(tags, index);
}

type TagHead = Extract<MessageId, `hover/${string}.tag` | `hover/dmarc.tag.${string}`>;

/**
 * A card about one tag. `items` are the parts of the value that have a meaning of their own; the one at `index` counts
 * if there are several.
 */
export function tagCard(parts: {
  readonly headId: TagHead;
  readonly tag: Tag;
  readonly fact: TagFact | undefined;
  readonly items: readonly string[];
  readonly index: number;
  readonly details?: readonly (string | undefined)[];
  readonly speech: Translator;
}): ValueCard {
  const { headId, tag, fact, items, index, details = [], speech } = parts;
  const head = speech.t(headId, { word: quoted(`${tag.name}=${tag.value}`, 40) });
  if (fact === undefined) return { card: card({ head, text: [speech.t('hover/tag.unknown')] }), span: tag.span };
  const isOnName = isInside(index, tag.nameSpan) || tag.value === '';
  const wanted = fact.values.filter(({ value }) => isOnName || items.includes(value));
  const meanings = wanted.map(({ value, meaning }) => speech.t('hover/tag.value', { value: code(value), meaning }));
  const missing = isOnName && fact.standsFor !== undefined ? standsFor(fact.standsFor, speech) : undefined;
  const shown: Card = card({
    head,
    text: [fact.summary],
    details: [...meanings, ...details, missing],
    sources: fact.sections,
  });
  return { card: shown, span: tag.span };
}

/** A default is a value, or words about one. */
export function defaultInWords(text: string): string {
  return text.includes(' ') ? text : code(text);
}

function standsFor(text: string, speech: Translator): string {
  return speech.t('hover/tag.missing', { value: defaultInWords(text) });
}
