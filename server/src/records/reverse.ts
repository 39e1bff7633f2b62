import { labels, type Name } from './name';

const IP4 = 'in-addr.arpa.';
const IP6 = 'ip6.arpa.';

/** The reverse mapping zone that a name is in. */
export function reverseSuffix(name: Name): typeof IP4 | typeof IP6 | undefined {
  return name.endsWith(`.${IP4}`) ? IP4 : name.endsWith(`.${IP6}`) ? IP6 : undefined;
}

/**
 * Is this a valid owner of a PTR: a reversed address or network (RFC 1035 section 3.5), all 32 digits of an IPv6
 * address (RFC 3596 section 2.5), a name with another purpose (`*`, `_dns-sd`, RFC 2317), or one outside these zones?
 */
export function isReverseName(name: Name): boolean {
  if (!name.endsWith('.arpa.')) return true;
  const suffix = reverseSuffix(name);
  if (suffix === undefined) return true;
  const parts = labels(name).slice(0, -2);
  if (suffix === IP4) return parts.length <= 4 || !parts.every((part) => /^\d+$/.test(part));
  if (/^(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}$/.test(parts[0] ?? '')) return false; // an address in forward order
  return parts.length === 32 || !parts.every((part) => /^[\da-f]$/.test(part));
}
