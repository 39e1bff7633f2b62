/**
 * Seconds of a TTL such as `3600` or `1h30m` (s, m, h, d, w, in any case), or `undefined` if it is invalid. In BIND as
 * here, several numbers each need a unit: `1h30` is invalid, and so is a value over 2^32 - 1.
 */
export function parseTtl(text: string, start = 0, end = text.length): number | undefined {
  let total = 0;
  let value = -1;
  let units = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) value = Math.max(value, 0) * 10 + code - 48;
    else {
      const seconds = unitSeconds(code);
      if (value < 0 || seconds === 0) return undefined;
      total += value * seconds;
      value = -1;
      units++;
    }
    if (total > 0xffffffff || value > 0xffffffff) return undefined;
  }
  if (value < 0) return units > 0 ? total : undefined;
  return units > 0 ? undefined : value;
}

function unitSeconds(code: number): number {
  switch (code | 32) {
    case 115:
      return 1;
    case 109:
      return 60;
    case 104:
      return 3600;
    case 100:
      return 86_400;
    case 119:
      return 604_800;
    default:
      return 0;
  }
}
