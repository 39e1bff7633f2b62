import { parse } from 'tldts';

/** Public suffixes that nobody takes for the name of a host or place: `www.us` may well be below a zone. */
const PLAIN_SUFFIXES: ReadonlySet<string> = new Set(['com', 'net', 'org', 'edu', 'gov', 'mil']);

/** How sure is it that a name, by its end, is meant in full? `perhaps`: `web.dev` may also be a host of the zone. */
export function endsInPublicSuffix(name: string): 'surely' | 'perhaps' | 'no' {
  const { isIcann, domain, publicSuffix } = parse(name, { validateHostname: false });
  if (isIcann !== true || domain === null || publicSuffix === null) return 'no';
  return publicSuffix.includes('.') || PLAIN_SUFFIXES.has(publicSuffix) ? 'surely' : 'perhaps';
}
