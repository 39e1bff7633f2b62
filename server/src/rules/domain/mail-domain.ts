import { getDomain } from 'tldts';
import { displayName, isAtOrBelow, isUnknown, type Name, ROOT, under } from '../../records/name';
import { field, type ResourceRecord } from '../../records/record';
import type { ZoneView } from '../../records/zone-view';
import type { NameSubject } from '../rule';

/** What the apex of a complete zone says about mail. */
export interface MailDomain {
  readonly apex: Name;
  readonly zone: ZoneView;
  readonly records: readonly ResourceRecord[];
  /** Its MX records that can take mail: no null MX (RFC 7505), no name below `invalid` (RFC 2606). */
  readonly exchangers: readonly ResourceRecord[];
  readonly nullMx: ResourceRecord | undefined;
}

/**
 * The subject as a mail domain: `undefined` unless it is the apex of a zone that answers for everything in it. Reverse
 * zones and names that never leave the house are none.
 */
export function mailDomain({ name, zone, records }: NameSubject): MailDomain | undefined {
  if (name !== zone.apex || !(zone.complete || zone.madeHere === true) || name === ROOT || isPrivate(name)) return undefined;
  const all = records.filter(({ type }) => type === 'MX');
  return {
    apex: name,
    zone,
    records,
    exchangers: all.filter((record) => !isNullMx(record) && !isInvalid(record)),
    nullMx: all.find(isNullMx),
  };
}

/** A domain that takes mail. */
export interface Receiver extends MailDomain {
  readonly firstMx: ResourceRecord;
  readonly lastMx: ResourceRecord;
}

/** The subject as a mail domain with hosts that take its mail. */
export function receiver(subject: NameSubject): Receiver | undefined {
  const domain = mailDomain(subject);
  const firstMx = domain?.exchangers[0];
  const lastMx = domain?.exchangers.at(-1);
  return domain && firstMx && lastMx && { ...domain, firstMx, lastMx };
}

/** Does the name hold text that begins like this, or could it: a hole, an alias, another zone's name? */
export function mayHoldText({ zone, apex }: MailDomain, name: Name, start: RegExp): boolean {
  if (zone.delegation(name) !== undefined || zone.records(name, 'CNAME').length > 0) return true;
  // A wildcard answers for a name that does not exist (RFC 4592).
  const own = zone.records(name);
  const texts = own.length > 0 || zone.hasBelow(name) ? own : zone.records(under('*', apex));
  return texts.some(({ type, text }) => {
    if (type === 'CNAME') return true;
    return (type === 'TXT' || type === 'SPF') && text !== undefined && (text.hasHoles || start.test(text.value));
  });
}

/** SPF, also one that is written wrongly: the rules for SPF speak about it. */
export const SPF_START = /^\W{0,9}(?:v\s{0,9}=\s{0,9})?(?:spf|"?v=spf)/i;
export const DMARC_START = /^\W{0,9}v\s{0,9}=?\s{0,9}dmarc/i;

/** Is the name one that people register (RFC 9989 section 4.10.2 finds the same without the list)? */
export function isOrganizational(name: Name): boolean {
  const host = displayName(name);
  return !isUnknown(name) && getDomain(host, { allowPrivateDomains: false }) === host;
}

function isNullMx(record: ResourceRecord): boolean {
  return field(record, 'exchange')?.target === ROOT;
}

function isInvalid(record: ResourceRecord): boolean {
  const target = field(record, 'exchange')?.target;
  return target !== undefined && isAtOrBelow(target, 'invalid.' as Name);
}

/** Special-use and habitual names (RFC 6761, RFC 6762, RFC 8375) that no receiver on the Internet looks up. */
const PRIVATE = ['arpa', 'local', 'localhost', 'localdomain', 'lan', 'home', 'corp', 'internal', 'intranet', 'private'];

function isPrivate(name: Name): boolean {
  return PRIVATE.some((top) => isAtOrBelow(name, `${top}.` as Name));
}
