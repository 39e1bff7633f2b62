import { isUnknown, type Name } from '../../records/name';
import { isPublicSuffix, organizationalDomain } from '../../records/public-suffix';
import type { NameSubject } from '../rule';

/**
 * The organizational domain of `domain` by the tree walk (RFC 9989 section 4.10.2), as far as files and DNS answer;
 * otherwise by the public suffix list.
 */
export function organizationOf(domain: Name, { organizationOf: byWalk }: NameSubject): Name {
  return byWalk?.(domain) ?? organizationalDomain(domain) ?? domain;
}

/**
 * The organizational domain above `domain`, whose record also applies to subdomains. `undefined` if the domain is one
 * itself.
 */
export function organizationAbove(domain: Name, subject: NameSubject): Name | undefined {
  const organization = organizationOf(domain, subject);
  return organization === domain ? undefined : organization;
}

/** Is the domain known to be an organizational one? Public suffixes belong to registries, which are not. */
export function isOrganization(domain: Name, subject: NameSubject): boolean {
  return !isUnknown(domain) && !isPublicSuffix(domain) && organizationOf(domain, subject) === domain;
}
