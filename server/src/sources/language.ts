import { isDoubtfulName, isOtherFormat, mayBeZoneByName } from './file-names';
import type { Expectation, Source } from './source';

/** What is known of a text whose language is to be determined. */
export interface LanguageHints {
  /** Path or URI; empty if it has none. */
  readonly path: string;
  readonly text: string;
  /** The language that an editor names, in its own vocabulary. */
  readonly languageId?: string;
  /** The user named this file, so a text that reads as ours is ours even if it is short. */
  readonly isNamed?: boolean;
}

/** The number of characters that are enough to recognise a text. */
const BEGINNING = 16_384;

/**
 * The source language of a text: by our own language id, by its name, by the id that another editor gives it, by what
 * it contains, in this order. `undefined`: it is not ours.
 */
export function sourceOf(
  sources: readonly Source[],
  { path, text, languageId = '', isNamed = false }: LanguageHints,
): Source | undefined {
  const known =
    sources.find(({ languageIds: [own] }) => own === languageId) ??
    sources.find((source) => source.ownsPath(path)) ??
    sources.find(({ languageIds }) => languageIds.includes(languageId.toLowerCase()));
  if (known !== undefined || isOtherFormat(path)) return known;
  const beginning = text.slice(0, BEGINNING);
  return sources.find((source) => source.ownsText(beginning, expectationOf(path, isNamed)));
}

function expectationOf(path: string, isNamed: boolean): Expectation {
  if (isDoubtfulName(path)) return 'unlikely';
  if (!isNamed) return 'possible';
  return mayBeZoneByName(path) ? 'expected' : 'likely';
}
