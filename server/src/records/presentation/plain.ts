/** Is this an IPv4 address: four numbers from 0 to 255, without leading zeros? */
export function isPlainAddress4(text: string, start: number, end: number): boolean {
  let parts = 0;
  let value = -1;
  for (let i = start; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : 46;
    if (code === 46) {
      if (value < 0) return false;
      parts++;
      value = -1;
      continue;
    }
    if (code < 48 || code > 57 || value === 0) return false;
    value = Math.max(value, 0) * 10 + code - 48;
    if (value > 255) return false;
  }
  return parts === 4;
}

/** Is this an IPv6 address without an IPv4 tail? */
export function isPlainAddress6(text: string, start: number, end: number): boolean {
  let groups = 0;
  let digits = 0;
  let gap = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isHexDigit(code)) {
      if (++digits === 1) groups++;
      if (digits > 4) return false;
    } else if (code === 58) {
      const double = text.charCodeAt(i + 1) === 58 && i + 1 < end;
      if (double && gap) return false;
      if (!double && (digits === 0 || i + 1 === end)) return false;
      if (double) {
        gap = true;
        i++;
      }
      digits = 0;
    } else return false;
  }
  return gap ? groups < 8 : groups === 8;
}

/** Is this a name of letters, digits and hyphens in labels of valid length, none with a hyphen at either end? */
export function isPlainName(text: string, start: number, end: number): boolean {
  if (end - start > 200) return false;
  let label = start;
  for (let i = start; i <= end; i++) {
    if (i < end && text.charCodeAt(i) !== 46) continue;
    if (i === label) return i === end && i > start;
    if (i - label > 63 || text.charCodeAt(label) === 45 || text.charCodeAt(i - 1) === 45) return false;
    label = i + 1;
  }
  return true;
}

function isHexDigit(code: number): boolean {
  const lower = code | 32;
  return (code >= 48 && code <= 57) || (lower >= 97 && lower <= 102);
}
