import { isPlainAddress4, isPlainAddress6 } from '../presentation/plain';

/** Exactly four decimal numbers from 0 to 255. */
export function isAddress4(text: string): boolean {
  return isPlainAddress4(text, 0, text.length);
}

/** RFC 4291 section 2.2, including an IPv4 tail; no zone id. */
export function isAddress6(text: string): boolean {
  if (isPlainAddress6(text, 0, text.length)) return true;
  const tail = text.lastIndexOf(':') + 1;
  if (tail === 0 || !isAddress4(text.slice(tail))) return false;
  return isPlainAddress6(`${text.slice(0, tail)}0:0`, 0, text.slice(0, tail).length + 3);
}

/** `[!]family:address/length` (RFC 3123 section 4). */
export function isPrefix(text: string): boolean {
  const parts = /^!?([12]):([^/]+)\/(\d{1,3})$/.exec(text);
  if (parts === null) return false;
  const [, family, address = '', length] = parts;
  return family === '1' ? isAddress4(address) && Number(length) <= 32 : isAddress6(address) && Number(length) <= 128;
}

/** Groups of two digits separated by hyphens; `0123-4567-…` is not valid (RFC 7043 section 3.2). */
export function isHardwareAddress(text: string, groups: number): boolean {
  return text.length === groups * 3 - 1 && /^[\da-f]{2}(-[\da-f]{2})*$/i.test(text);
}

/** Four groups of one to four hexadecimal digits (RFC 6742 section 2.1.2). */
export function isLocator(text: string): boolean {
  return /^[\da-f]{1,4}:[\da-f]{1,4}:[\da-f]{1,4}:[\da-f]{1,4}$/i.test(text);
}

/** `0x` and whole octets in hexadecimal, with dots anywhere in between (RFC 1706 section 5). */
export function isNsap(text: string): boolean {
  const digits = text.slice(2).replaceAll('.', '');
  return /^0x/i.test(text) && digits !== '' && digits.length % 2 === 0 && /^[\da-f]*$/i.test(digits);
}
