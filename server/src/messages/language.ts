export type Language = 'en' | 'ro';

/** The language of messages: that of the setting, otherwise that of the editor or the shell. */
export function languageOf(setting: string | undefined, locale: string | undefined): Language {
  const wanted = setting === undefined || setting === 'auto' ? (locale ?? 'en') : setting;
  return wanted.toLowerCase().startsWith('ro') ? 'ro' : 'en';
}
