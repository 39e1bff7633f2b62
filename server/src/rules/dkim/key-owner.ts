import { labels, type Name } from '../../records/name';

/** Selectors that hold something else (RFC 5617 section 4.1, RFC 6651 section 3.2). */
const RESERVED: ReadonlySet<string> = new Set(['_adsp', '_report']);

/** Is this `<selector>._domainkey.<domain>` (RFC 6376 section 3.6.2.1)? Selectors may have dots. */
export function isKeyOwner(name: Name): boolean {
  const parts = labels(name);
  const selector = parts.slice(0, Math.max(0, parts.indexOf('_domainkey')));
  return selector.length > 0 && !(selector.length === 1 && RESERVED.has(selector[0] ?? ''));
}
