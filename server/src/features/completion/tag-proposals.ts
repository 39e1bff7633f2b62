import type { PlainMessageId } from '../../messages/message';
import type { Octets } from '../../text/octets';
import type { Translator } from '../hover/translator';
import type { Proposal } from './proposal';

/** A tag as the tables of DKIM, DMARC and related records list it. */
export interface ProposedTag {
  readonly name: string;
  readonly summary: PlainMessageId;
  readonly values: readonly { readonly value: string; readonly meaning: PlainMessageId }[];
  /** Not for new records. */
  readonly isObsolete: boolean;
}

/** Possible continuations of a tag list at an octet of its text: names of tags that are missing, values of one. */
export function tagProposals(text: Octets, index: number, tags: readonly ProposedTag[], words: Translator): Proposal[] {
  const { value } = text;
  const start = value.lastIndexOf(';', index - 1) + 1;
  const equals = value.indexOf('=', start);
  if (equals >= 0 && equals < index)
    return valueProposals(text, index, value.slice(start, equals).trim(), equals, tags, words);
  const from = start + (/^\s*/.exec(value.slice(start, index))?.[0].length ?? 0);
  const nameEnd = index + value.slice(index).search(/[^\w-]|$/);
  const isNamed = value.charAt(nameEnd) === '=';
  const place = text.cover({ start: from, end: nameEnd });
  const written = new Set(Array.from(value.matchAll(/(?:^|;)\s*(\w+)\s*=/g), (match) => match[1]));
  const space = start > 0 && from === start ? ' ' : '';
  return tags
    .filter(({ name, isObsolete }) => !isObsolete && !written.has(name))
    .map(({ name, summary }, order) => ({
      label: name,
      kind: 'tag',
      documentation: words.t(summary),
      place,
      text: `${space}${name}${isNamed ? '' : '='}`,
      filter: name,
      order: String(order).padStart(2, '0'),
    }));
}

function valueProposals(
  text: Octets,
  index: number,
  name: string,
  equals: number,
  tags: readonly ProposedTag[],
  words: Translator,
): Proposal[] {
  const tag = tags.find((candidate) => candidate.name === name);
  if (tag === undefined) return [];
  const { value } = text;
  const typed = value.slice(equals + 1, index);
  const start = equals + 1 + (typed.lastIndexOf(':') + 1 || (/^\s*/.exec(typed)?.[0].length ?? 0));
  const end = index + value.slice(index).search(/[;:\s]|$/);
  const place = text.cover({ start, end });
  return tag.values.map(({ value: proposed, meaning }, order) => ({
    label: proposed,
    kind: 'value',
    documentation: words.t(meaning),
    place,
    text: proposed,
    order: String(order).padStart(2, '0'),
  }));
}
