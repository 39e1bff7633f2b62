import { english } from './english';
import type { Language } from './language';
import { romanian } from './romanian';

/** Message id to template in a language. Types hold each catalogue to the ids of the English one. */
export function catalogueOf(language: Language): ReadonlyMap<string, string> {
  let catalogue = known.get(language);
  if (catalogue === undefined) {
    catalogue = new Map(Object.entries(language === 'ro' ? romanian() : english()));
    known.set(language, catalogue);
  }
  return catalogue;
}

const known = new Map<Language, ReadonlyMap<string, string>>();
