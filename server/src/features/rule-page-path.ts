import type { Language } from '../messages/language';

/** Where the page of a rule is inside `docs/rules`. */
export function rulePagePath(id: string, language: Language): string {
  return language === 'ro' ? `ro/${id}.md` : `${id}.md`;
}
