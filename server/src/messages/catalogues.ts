import { en } from './en';
import { romanian } from './romanian';

export type Language = 'en' | 'ro';

/** Message id to template in a language. Types hold each catalogue to the ids of the English one. */
export function catalogueOf(language: Language): ReadonlyMap<string, string> {
  let catalogue = known.get(language);
  if (catalogue === undefined) {
    catalogue = new Map(Object.entries(language === 'ro' ? romanian() : en));
    known.set(language, catalogue);
  }
  return catalogue;
}

const known = new Map<Language, ReadonlyMap<string, string>>();

/** The language of messages: the setting where it names one, else that of the editor or the shell. */
export function languageOf(setting: string | undefined, locale: string | undefined): Language {
  const wanted = setting === undefined || setting === 'auto' ? (locale ?? 'en') : setting;
  return wanted.toLowerCase().startsWith('ro') ? 'ro' : 'en';
}
