import { catalogueOf } from './catalogues';
import type { Language } from './language';
import type { ArgsParameter, Message, MessageArgs, MessageId } from './message';
import { visible } from './visible';

/** The message in the user's language. */
export function render({ id, args }: Message, language: Language): string {
  return fill(id, args, language);
}

/** The text of an id with its arguments, without a `Message`. */
export function translate<I extends MessageId>(language: Language, id: I, ...[args]: ArgsParameter<I>): string {
  return fill(id, args ?? {}, language);
}

/**
 * `{name}` is replaced by an argument, `{count, one: # lookup, few: …, other: # lookups}` by a number in the plural
 * form that goes with it. Text from a file is made visible here, once.
 */
function fill(id: MessageId, args: MessageArgs, language: Language): string {
  const template = catalogueOf(language).get(id) ?? id;
  return template.replace(/\{(\w+)(?:,([^{}]*))?\}/g, (whole, name: string, forms: string | undefined) => {
    const value = args[name];
    if (value === undefined) return whole;
    return forms === undefined ? visible(String(value)) : plural(Number(value), forms, language);
  });
}

function plural(count: number, forms: string, language: Language): string {
  const wanted = pluralRules(language).select(count);
  let other = '';
  for (const form of forms.split(',')) {
    const colon = form.indexOf(':');
    const text = form.slice(colon + 1).trim();
    const name = form.slice(0, colon).trim();
    if (name === wanted) return text.replace('#', String(count));
    if (name === 'other') other = text;
  }
  return other.replace('#', String(count));
}

/** Expensive to create, and needed for every number. */
function pluralRules(language: Language): Intl.PluralRules {
  let rules = knownRules.get(language);
  if (rules === undefined) knownRules.set(language, (rules = new Intl.PluralRules(language)));
  return rules;
}

const knownRules = new Map<Language, Intl.PluralRules>();
