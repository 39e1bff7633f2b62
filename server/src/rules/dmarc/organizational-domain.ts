import { dmarcTag, flagOf } from '../../mail/dmarc/record';
import type { DmarcRecord } from '../../mail/dmarc/record';
import type { Name } from '../../records/name';
import { organizationalDomain } from '../../records/public-suffix';

/**
 * The organizational domain above `domain`, whose record also applies to subdomains. `undefined` if the
 * domain is one itself, including by its own declaration (`psd=n`, `psd=y`; RFC 9989 section 4.10.2).
 */
export function organizationAbove(domain: Name, dmarc: DmarcRecord): Name | undefined {
  if (dmarcTag(dmarc, 'psd') !== undefined && flagOf(dmarc, 'psd') !== 'u') return undefined;
  const organization = organizationalDomain(domain);
  return organization === domain ? undefined : organization;
}
