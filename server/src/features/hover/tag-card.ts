import type { Tag } from '../../mail/tags';
import type { MessageId, PlainMessageId } from '../../messages/message';
import { code } from '../markdown';
import { at, card, isInside, quoted, type Card, type ValueCard } from './card';
import type { Translator } from './translator';

/** The facts about a tag that the tables of DKIM, DMARC and related records share. */
export interface TagFact {
  readonly summary: PlainMessageId;
  readonly standsFor: string | undefined;
  readonly standsForWords?: PlainMessageId;
  readonly values: readonly { readonly value: string; readonly meaning: PlainMessageId }[];
  readonly sections: readonly string[];
}

/** The tag under the cursor. On its name, all its values are explained; on its value, only that value. */
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
  /** Instead of the summary of the fact. */
  readonly text?: string | undefined;
  readonly items: readonly string[];
  readonly index: number;
  readonly details?: readonly (string | undefined)[];
  readonly translator: Translator;
}): ValueCard {
  const { headId, tag, fact, text, items, index, details = [], translator } = parts;
  const head = translator.t(headId, { word: quoted(`${tag.name}=${tag.value}`, 40) });
  if (fact === undefined) return { card: card({ head, text: [translator.t('hover/tag.unknown')] }), span: tag.span };
  const isOnName = isInside(index, tag.nameSpan) || tag.value === '';
  const wanted = fact.values.filter(({ value }) => isOnName || items.includes(value));
  const meanings = wanted.map(({ value, meaning }) =>
    translator.t('hover/tag.value', { value: code(value), meaning: translator.t(meaning) }),
  );
  const missing = isOnName ? standsFor(fact, translator) : undefined;
  const shown: Card = card({
    head,
    text: [text ?? translator.t(fact.summary)],
    details: [...meanings, ...details, missing],
    sources: fact.sections,
  });
  return { card: shown, span: tag.span };
}

/** The default of a tag: a value, or a description of one. */
export function defaultOf({ standsFor, standsForWords }: TagFact, translator: Translator): string | undefined {
  if (standsForWords !== undefined) return translator.t(standsForWords);
  return standsFor === undefined ? undefined : code(standsFor);
}

function standsFor(fact: TagFact, translator: Translator): string | undefined {
  const value = defaultOf(fact, translator);
  return value && translator.t('hover/tag.missing', { value });
}
