import { resembles } from '../../mail/recognise';
import { isAtOrBelow, isUnknown, type Name, ROOT, under, UNKNOWN_ORIGIN } from '../../records/name';
import { field, ownerLabels, type ResourceRecord } from '../../records/record';
import type { ZoneView } from '../../records/zone-view';
import type { NameSubject } from '../rule';

/** The records at the apex of a complete zone that concern mail. */
export interface MailDomain {
  readonly apex: Name;
  readonly zone: ZoneView;
  readonly records: readonly ResourceRecord[];
  /** Its MX records that can accept mail: neither a null MX (RFC 7505) nor a name below `invalid` (RFC 2606). */
  readonly exchangers: readonly ResourceRecord[];
  readonly nullMx: ResourceRecord | undefined;
}

/**
 * The subject as a mail domain: `undefined` unless it is the apex of a zone that is authoritative for everything in it.
 * Reverse zones and private names are not mail domains.
 */
export function mailDomain(subject: NameSubject): MailDomain | undefined {
  const { name, zone, records } = subject;
  if (!isApex(subject) || !(zone.complete || zone.madeHere === true) || name === ROOT || isPrivate(name))
    return undefined;
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

/** For a file that does not name its zone, the apex is where its SOA is. */
function isApex({ name, zone, records }: NameSubject): boolean {
  return name === zone.apex || (name === UNKNOWN_ORIGIN && records.some(({ type }) => type === 'SOA'));
}

/** Has the domain SPF, or text that was meant to be: rules for SPF and for names report on that. */
export function mayHoldSpf(domain: MailDomain): boolean {
  const { apex } = domain;
  if (mayHoldText(domain, apex, 'spf') || hasText(domain, doubled(apex, apex), 'spf')) return true;
  // Names that are written in full may be the apex.
  const isElsewhere = ({ owner }: ResourceRecord) => owner === undefined || !isUnknown(owner);
  return isUnknown(apex) && domain.zone.texts().some((record) => isElsewhere(record) && isText(record, 'spf'));
}

/** Has the domain DMARC, or text that was meant to be, also beside its place (dmarc/misplaced-record)? */
export function mayHoldDmarc(domain: MailDomain): boolean {
  const { apex } = domain;
  const right = under('_dmarc', apex);
  const beside = [apex, under('dmarc', apex), doubled(right, apex)];
  return mayHoldText(domain, right, 'dmarc') || beside.some((name) => hasText(domain, name, 'dmarc'));
}

/** The full name of an owner whose final dot was forgotten (zone/missing-trailing-dot). */
export function doubled(name: Name, apex: Name): Name {
  return under(name.slice(0, -1), apex);
}

type Family = 'spf' | 'dmarc';

/** Does the name hold text of the family, or could it: a hole, an alias, another zone's name? */
function mayHoldText(domain: MailDomain, name: Name, family: Family): boolean {
  const { zone, apex } = domain;
  if (zone.delegation(name) !== undefined || zone.records(name, 'CNAME').length > 0) return true;
  if (zone.records(name).length > 0 || zone.hasBelow(name)) return hasText(domain, name, family);
  // A wildcard covers a name that does not exist (RFC 4592).
  const wildcard = under('*', apex);
  return zone.records(wildcard, 'CNAME').length > 0 || hasText(domain, wildcard, family);
}

function hasText({ zone }: MailDomain, name: Name, family: Family): boolean {
  return zone.records(name).some((record) => isText(record, family));
}

function isText(record: ResourceRecord, family: Family): boolean {
  const { type, text } = record;
  if ((type !== 'TXT' && type !== 'SPF') || text === undefined) return false;
  return text.hasHoles || resembles(text.value, family, ownerLabels(record));
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
