import { en } from './en';
import { ro } from './ro';

export type Language = 'en' | 'ro';

/** Message id to template, a catalogue a language. Types hold each to the ids of the English one. */
export const catalogues: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: new Map(Object.entries(en)),
  ro: new Map(Object.entries(ro)),
};

/** The language of messages: the setting where it names one, else that of the editor or the shell. */
export function languageOf(setting: string | undefined, locale: string | undefined): Language {
  const wanted = setting === undefined || setting === 'auto' ? (locale ?? 'en') : setting;
  return wanted.toLowerCase().startsWith('ro') ? 'ro' : 'en';
}
