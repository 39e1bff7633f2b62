import { ro } from './ro';
import { ruleSummaries } from './ro/rule-summaries';

/** The Romanian catalogue. A function, so that a bundle can read it from a file of its own when it is first needed. */
export function romanian(): typeof ro {
  return ro;
}

/** Summaries of rules, by their ids. */
export function romanianRules(): Readonly<Record<string, string>> {
  return ruleSummaries;
}
