/** How an administrator counts: the date with two digits, seconds since 1970, or one by one. */
export type SerialStyle = 'date' | 'unix' | 'counter';

const RANGE = 2 ** 32;
const DAY = 86_400;

/** Does `after` come after `before` in serial number arithmetic (RFC 1982 section 3.2)? */
export function isIncrease(before: number, after: number): boolean {
  const distance = (after - before + RANGE) % RANGE;
  return distance > 0 && distance < RANGE / 2;
}

/** `now`: milliseconds since 1970. A year or a time in the future shows that the number is a plain counter. */
function serialStyle(serial: number, now: number): SerialStyle {
  if (isDate(serial, now)) return 'date';
  return serial >= 1_000_000_000 && serial <= now / 1000 + DAY ? 'unix' : 'counter';
}

/** The next serial in the same style, which always is an increase. `now`: milliseconds since 1970. */
export function nextSerial(serial: number, now: number): number {
  const counted = (serial + 1) % RANGE;
  const dated = inStyle(serial, now);
  const next = dated > serial && isIncrease(serial, dated) ? dated : counted;
  // Some servers treat 0 as an unknown serial.
  return next === 0 ? 1 : next;
}

function inStyle(serial: number, now: number): number {
  switch (serialStyle(serial, now)) {
    case 'date': {
      const today = Number(new Date(now).toISOString().slice(0, 10).replaceAll('-', '')) * 100;
      // The first number of a day is 00 or 01, like the one before.
      return today + (serial % 100 === 0 ? 0 : 1);
    }
    case 'unix':
      return Math.floor(now / 1000);
    case 'counter':
      return (serial + 1) % RANGE;
  }
}

/** `2026112701`: a day from 1980 to next year, and two more digits. */
function isDate(serial: number, now: number): boolean {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})(\d\d)(\d\d)\d\d$/.exec(String(serial)) ?? []).map(Number);
  if (year < 1980 || year > new Date(now).getUTCFullYear() + 1 || month < 1 || month > 12) return false;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
