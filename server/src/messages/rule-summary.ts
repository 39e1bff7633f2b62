import type { Language } from './language';
import { romanianRules } from './romanian';

/** What a rule holds, in one sentence: in English as its code has it. */
export function ruleSummary({ id, summary }: { readonly id: string; readonly summary: string }, language: Language) {
  return language === 'ro' ? (romanianRules()[id] ?? summary) : summary;
}
