import type { Message } from './message';
import { catalogues, type Language } from './catalogues';

/**
 * The message in the user's language; English where a translation is missing. `{name}` stands for an argument,
 * `{count, one: # lookup, few: …, other: # lookups}` for a number and the plural form that goes with it.
 */
export function render(message: Message, language: Language): string {
  const template = catalogues[language].get(message.id) ?? catalogues.en.get(message.id) ?? message.id;
  return template.replace(/\{(\w+)(?:,([^{}]*))?\}/g, (whole, name: string, forms: string | undefined) => {
    const value = message.args[name];
    if (value === undefined) return whole;
    return forms === undefined ? String(value) : plural(Number(value), forms, language);
  });
}

function plural(count: number, forms: string, language: Language): string {
  const wanted = new Intl.PluralRules(language).select(count);
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
