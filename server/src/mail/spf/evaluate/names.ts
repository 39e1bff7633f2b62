import { lowerCase } from '../../../dns/letter-case';

/** Maximum length of a name in text form, without the trailing dot (RFC 1035 section 2.3.4). */
const longestName = 253;

/** Can it be queried: labels of 1 to 63 octets, 253 in total? Takes the name without its trailing dot. */
export function isAskable(name: string): boolean {
  return name.length <= longestName && name.split('.').every((label) => label.length > 0 && label.length <= 63);
}

export function withoutFinalDot(name: string): string {
  return name.endsWith('.') ? name.slice(0, -1) : name;
}

/** Labels are dropped from the left until the name is short enough (RFC 7208 section 7.3). */
export function shortened(name: string): string {
  let short = name;
  while (short.length > longestName && short.includes('.')) short = short.slice(short.indexOf('.') + 1);
  return short;
}

/** The name itself, or one below it. */
export function isWithin(name: string, ancestor: string): boolean {
  const lower = lowerCase(name);
  const above = lowerCase(ancestor);
  return lower === above || lower.endsWith(`.${above}`);
}
