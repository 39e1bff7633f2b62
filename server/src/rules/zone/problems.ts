import type { EntryProblem } from '../../sources/zone/binding/entry';
import { placeAt, type Place, type Span } from '../../text/span';
import type { EntrySubject } from '../rule';

/** The maximum length of a word in a message. */
const LONGEST_WORD = 40;

/** The problems of an entry that are of these kinds. */
export function problemsOf<K extends EntryProblem['kind']>(
  { problems }: EntrySubject,
  ...kinds: readonly K[]
): readonly (EntryProblem & { readonly kind: K })[] {
  const wanted: readonly string[] = kinds;
  return problems.filter((problem): problem is EntryProblem & { readonly kind: K } => wanted.includes(problem.kind));
}

/** A span of the entry's chunk as a place. */
export function placeOf({ chunk }: EntrySubject, { start, end }: Span): Place {
  return placeAt(chunk.chunk, start, end);
}

/** A word for a message; a long one is truncated. */
export function excerpt(word: string | number | undefined): string {
  const text = String(word ?? '');
  return text.length > LONGEST_WORD ? `${text.slice(0, LONGEST_WORD)}…` : text;
}
