/** Whole centimetres and so on are not counted: only the ranges of RFC 1876 section 3. */
const METRES = /^(-?\d{1,8}(?:\.\d{1,2})?)m?$/i;

/** `52 22 23.000 N 4 53 32.000 E -2.00m 0.00m 10000m 10m`; minutes, seconds, size and precisions may be left out. */
export function isLocation(words: readonly string[]): boolean {
  const latitude = readAngle(words, 0, 90, 'NS');
  const longitude = latitude === undefined ? undefined : readAngle(words, latitude, 180, 'EW');
  if (longitude === undefined) return false;
  const [altitude, ...sizes] = words.slice(longitude);
  if (altitude === undefined || sizes.length > 3) return false;
  return isMetres(altitude, -100_000, 42_849_672.95) && sizes.every((size) => isMetres(size, 0, 90_000_000));
}

/** Degrees, minutes, seconds and direction from `start` on; answers what is behind them. */
function readAngle(words: readonly string[], start: number, most: number, directions: string): number | undefined {
  const end = words.findIndex((word, index) => index > start && /^[A-Z]$/.test(word) && directions.includes(word));
  const [degrees = '', minutes = '0', seconds = '0', ...rest] = end < 0 ? [] : words.slice(start, end);
  if (!/^\d{1,3}$/.test(degrees) || !/^\d{1,2}$/.test(minutes) || !/^\d{1,2}(\.\d{1,3})?$/.test(seconds))
    return undefined;
  if (rest.length > 0 || Number(minutes) >= 60 || Number(seconds) >= 60) return undefined;
  return Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600 <= most ? end + 1 : undefined;
}

function isMetres(text: string, least: number, most: number): boolean {
  const metres = Number(METRES.exec(text)?.[1]);
  return metres >= least && metres <= most;
}
