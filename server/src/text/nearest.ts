import { distance } from 'fastest-levenshtein';

/** The candidate that a misspelt word most likely means; `undefined` if none is close enough. Case is ignored. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 64) return undefined;
  const lower = word.toLowerCase();
  let best: string | undefined;
  // A third of the letters may be wrong, but never a whole short word.
  let least = Math.min(Math.floor(word.length / 3), 3) + 1;
  for (const candidate of candidates) {
    const steps = distance(lower, candidate.toLowerCase());
    if (steps < least) {
      least = steps;
      best = candidate;
    }
  }
  return best;
}
