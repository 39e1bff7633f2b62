import { getDomain, getPublicSuffix } from 'tldts';
import { dmarcTag, flagOf } from '../../mail/dmarc/record';
import type { DmarcRecord } from '../../mail/dmarc/record';
import { displayName, isUnknown } from '../../records/name';
import type { Name } from '../../records/name';

/**
 * The domain that was registered: one label below the public suffix (RFC 7489 section 3.2). RFC 9989 section 4.10
 * finds it by asking DNS, with the same result in nearly all cases. `undefined` for a suffix and for unknown names.
 */
export function organizationalDomain(name: Name): Name | undefined {
  if (isUnknown(name)) return undefined;
  const domain = getDomain(displayName(name), OPTIONS);
  return domain === null ? undefined : (`${domain}.` as Name);
}

/**
 * The organizational domain above `domain`, whose record is the one that speaks for subdomains. `undefined` if the
 * domain is one itself, also by its own word (`psd=n`, `psd=y`; RFC 9989 section 4.10.2).
 */
export function organizationAbove(domain: Name, dmarc: DmarcRecord): Name | undefined {
  if (dmarcTag(dmarc, 'psd') !== undefined && flagOf(dmarc, 'psd') !== 'u') return undefined;
  const organization = organizationalDomain(domain);
  return organization === domain ? undefined : organization;
}

/** Do other organizations register their domains below this name? */
export function isPublicSuffix(name: Name): boolean {
  return getPublicSuffix(displayName(name), OPTIONS) === displayName(name);
}

/** Owner names may have labels that no host has (`_dmarc`). */
const OPTIONS = { allowPrivateDomains: true, validateHostname: false } as const;
