import { parse } from 'tldts';
import { once } from '../text/once';
import { displayName, isUnknown, type Name } from './name';

/**
 * The only access to the Public Suffix List. Owner names may have labels that host names cannot (`_dmarc`). The ICANN
 * part lists registries; the private part lists hosting domains such as `github.io` that assign names to customers.
 */
const withPrivate = once((name) => parse(name, { allowPrivateDomains: true, validateHostname: false }));
const registries = once((name) => parse(name, { allowPrivateDomains: false, validateHostname: false }));

/**
 * The registered domain: one label below the public suffix (RFC 7489 section 3.2). RFC 9989 section 4.10 determines it
 * by DNS queries, with the same result in nearly all cases. `undefined` for a suffix and for unknown names.
 */
export function organizationalDomain(name: Name): Name | undefined {
  if (isUnknown(name)) return undefined;
  const { domain } = withPrivate(displayName(name));
  return domain === null ? undefined : (`${domain}.` as Name);
}

/** Do other organizations register their domains below this name? */
export function isPublicSuffix(name: Name): boolean {
  return withPrivate(displayName(name)).publicSuffix === displayName(name);
}

/** Is the name the suffix of a registry (`com`, `co.uk`)? */
export function isRegistry(name: Name): boolean {
  const { isIcann, publicSuffix } = registries(displayName(name));
  return isIcann === true && publicSuffix === displayName(name);
}

/** Does the text end with the suffix of a registry, preceded by a name? */
export function isBelowRegistry(text: string): boolean {
  const { isIcann, domain } = registries(text);
  return isIcann === true && domain !== null;
}

/** How certain is it, by its suffix, that a name is absolute? `perhaps`: `web.dev` may also be a host in the zone. */
export function endsInPublicSuffix(name: string): 'surely' | 'perhaps' | 'no' {
  const { isIcann, domain, publicSuffix } = registries(name);
  if (isIcann !== true || domain === null || publicSuffix === null) return 'no';
  return publicSuffix.includes('.') || PLAIN_SUFFIXES.has(publicSuffix) ? 'surely' : 'perhaps';
}

/** Public suffixes that are unlikely as host labels. `us` is not listed: `www.us` may well be a relative name. */
const PLAIN_SUFFIXES: ReadonlySet<string> = new Set(['com', 'net', 'org', 'edu', 'gov', 'mil']);
