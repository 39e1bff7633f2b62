import { ROOT, type Name } from '../../../records/name';
import { resolveName } from '../../../records/names';

/** How much of a file is searched for the comment that names its zone. */
const BANNER = 2048;

/**
 * The zone that comments before the first record name, as exports of panels have them: `; Domain: example.com`,
 * `; Zone file for example.com`, `; Database file example.com.dns for example.com zone`.
 */
export function domainOfBanner(text: string): Name | undefined {
  for (const line of text.slice(0, BANNER).split('\n')) {
    if (line.trim() === '') continue;
    if (!line.startsWith(';')) return undefined;
    const written = BANNERS.map((banner) => banner.exec(line)?.[1]).find((found) => found !== undefined);
    const domain = written === undefined ? undefined : domainIn(written.toLowerCase().replace(/\.$/, ''));
    if (domain !== undefined) return domain;
  }
  return undefined;
}

const BANNERS = [
  /^;+\s*(?:domain|zone|domain name|zone name|origin)\s*:\s*["'`]?([^\s"'`]+)/i,
  /^;.*\bdatabase file \S+ for ([^\s]+) zone\b/i,
  /^;.*\b(?:zone|data|zone data|zonefile)(?: file)? for\s+(?:zone |domain )?["'`]?([^\s"'`,;:]+)/i,
];

/** The text as a name, if it has the form of a domain: two labels or more, of letters, digits and hyphens. */
export function domainIn(text: string): Name | undefined {
  return DOMAIN.test(text) ? resolveName(`${text}.`, ROOT) : undefined;
}

const DOMAIN = /^([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/;
