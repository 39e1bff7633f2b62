import type { Language } from './language';
import { romanianRules } from './romanian';

/** The summary of a rule in one sentence: in English from its code. */
export function ruleSummary({ id, summary }: { readonly id: string; readonly summary: string }, language: Language) {
  return language === 'ro' ? (romanianRules()[id] ?? summary) : summary;
}
