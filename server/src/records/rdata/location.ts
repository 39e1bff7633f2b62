/** Up to two decimal places (centimetres), optionally followed by a unit. */
const METRES = /^(-?\d{1,8}(?:\.\d{1,2})?)m?$/i;

/** An invalid part of a LOC record: the words from `first` up to `end`, or a missing part if there are none. */
export interface LocationFault {
  readonly field: string;
  readonly first: number;
  readonly end: number;
}

/** The required parts of a location, and the optional ones (RFC 1876 section 3). */
const LENGTHS = [
  { field: 'altitude', least: -100_000, most: 42_849_672.95 },
  { field: 'size', least: 0, most: 90_000_000 },
  { field: 'horizontal precision', least: 0, most: 90_000_000 },
  { field: 'vertical precision', least: 0, most: 90_000_000 },
] as const;

/**
 * `52 22 23.000 N 4 53 32.000 E -2.00m 0.00m 10000m 10m`; minutes, seconds, size and precisions may be omitted.
 * Returns the first invalid part.
 */
export function locationFault(words: readonly string[]): LocationFault | undefined {
  const latitude = directionAt(words, 0, 'NS');
  if (latitude < 0 || !isAngle(words.slice(0, latitude), 90)) return angleFault('latitude', words, 0, latitude);
  const first = latitude + 1;
  const longitude = directionAt(words, first, 'EW');
  if (longitude < 0 || !isAngle(words.slice(first, longitude), 180))
    return angleFault('longitude', words, first, longitude);
  const rest = words.slice(longitude + 1);
  if (rest.length === 0) return { field: 'altitude', first: words.length, end: words.length };
  const wrong = rest.findIndex((word, index) => !isLength(word, index));
  if (wrong < 0) return undefined;
  const at = longitude + 1 + wrong;
  return { field: LENGTHS[wrong]?.field ?? 'vertical precision', first: at, end: at + 1 };
}

function angleFault(field: string, words: readonly string[], first: number, direction: number): LocationFault {
  return { field, first, end: direction < 0 ? words.length : direction + 1 };
}

/** Index of the direction that ends an angle; -1 if there is none. */
function directionAt(words: readonly string[], start: number, directions: string): number {
  return words.findIndex((word, index) => index > start && word.length === 1 && directions.includes(word));
}

/** Degrees, then optional minutes and seconds. */
function isAngle([degrees = '', minutes = '0', seconds = '0', ...rest]: readonly string[], most: number): boolean {
  if (!/^\d{1,3}$/.test(degrees) || !/^\d{1,2}$/.test(minutes) || !/^(\d{1,2}(\.\d{0,3})?|\.\d{1,3})$/.test(seconds))
    return false;
  if (rest.length > 0 || Number(minutes) >= 60 || Number(seconds) >= 60) return false;
  return Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600 <= most;
}

function isLength(word: string, index: number): boolean {
  const limits = LENGTHS[index];
  const metres = Number(METRES.exec(word)?.[1]);
  return limits !== undefined && metres >= limits.least && metres <= limits.most;
}
