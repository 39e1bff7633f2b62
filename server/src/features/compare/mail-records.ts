import { classify, type MailKind } from '../../mail/recognise';
import { parseSpf } from '../../mail/spf/record';
import { quote, QUOTED } from '../../records/presentation/encoding';
import { labels, type Name, under } from '../../records/name';
import { canonicalOf } from '../../records/plain-names';
import { field, type Field, type ResourceRecord } from '../../records/record';
import { HOLE } from '../../text/octets';
import type { Holding } from './holding';
import { addressText, normalForm } from './normal-form';

/**
 * What records are for, in the order of reports. `host`: addresses of hosts that mail depends on; `client`: how mail
 * programs find their server (RFC 6186).
 */
export const PURPOSES = [
  'mx',
  'spf',
  'dkim',
  'dmarc',
  'mta-sts',
  'tls-rpt',
  'bimi',
  'host',
  'client',
  'tlsa',
  'caa',
] as const;

export type Purpose = (typeof PURPOSES)[number];

/** A record that mail depends on, without what differs between providers but not for receivers. */
export interface MailRecord {
  readonly name: Name;
  readonly type: string;
  readonly purpose: Purpose;
  /** The data in presentation format (RFC 1035 section 5.1), as servers publish it. */
  readonly data: string;
  /** Equal for data with the same meaning. */
  readonly key: string;
  /** Equal for data with the same terms in any order, if the order has a meaning. */
  readonly terms: string | undefined;
  /** Part of the data is only known elsewhere, such as in a Terraform variable. */
  readonly hasHoles: boolean;
  readonly record: ResourceRecord;
}

/** The records of a domain that mail depends on, by name in the order of the files. `hosts`: see `mailHosts`. */
export function mailRecords(holding: Holding, hosts: ReadonlySet<Name>): MailRecord[] {
  const found: MailRecord[] = [];
  for (const name of holding.names()) {
    for (const record of candidates(holding, name, hosts)) {
      const purpose = purposeOf(record, name, holding.domain, hosts);
      if (purpose !== undefined) found.push(mailRecord(record, name, purpose, holding));
    }
  }
  return distinct(found);
}

/** The records at a name that serve the purpose, as if they were at `name`: what an alias there leads to. */
export function recordsFor(holding: Holding, target: Name, name: Name, purpose: Purpose): readonly MailRecord[] {
  return holding.records(target).flatMap((record) => {
    const isAddress = record.type === 'A' || record.type === 'AAAA';
    const own = isAddress ? purpose : purposeOf(record, name, holding.domain, new Set([name]));
    return own === purpose ? [mailRecord(record, name, purpose, holding)] : [];
  });
}

/** Hosts inside the domain whose addresses decide about its mail: those in MX records and in SPF terms. */
export function mailHosts(holding: Holding): Set<Name> {
  const hosts = new Set<Name>([under('mta-sts', holding.domain)]);
  for (const name of holding.names()) {
    for (const record of holding.records(name, 'MX')) {
      const target = field(record, 'exchange')?.target;
      if (target !== undefined) hosts.add(holding.nameOf(target));
    }
    for (const { text } of holding.records(name, 'TXT')) {
      if (text !== undefined && classify(text.value, labels(name)) === 'spf') addSpfHosts(text.value, name, hosts);
    }
  }
  return hosts;
}

function addSpfHosts(value: string, owner: Name, hosts: Set<Name>): void {
  for (const term of parseSpf(value).terms) {
    if (term.kind !== 'mechanism' || term.name !== 'a') continue;
    const host = term.domain === undefined ? owner : canonicalOf(term.domain.text.replace(/\.$/, '').toLowerCase());
    if (host !== undefined) hosts.add(host);
  }
}

/** Of most names only the types that concern mail are read, because zones may be large. */
function candidates(holding: Holding, name: Name, hosts: ReadonlySet<Name>): readonly ResourceRecord[] {
  if (name === holding.domain || hosts.has(name) || purposeOfName(name, holding.domain) !== undefined) {
    return holding.records(name);
  }
  return [...holding.records(name, 'MX'), ...holding.records(name, 'TXT')];
}

function purposeOf(
  { type, text }: ResourceRecord,
  name: Name,
  domain: Name,
  hosts: ReadonlySet<Name>,
): Purpose | undefined {
  const byName = purposeOfName(name, domain);
  switch (type) {
    case 'MX':
      return 'mx';
    case 'TXT':
      return text === undefined ? undefined : purposeOfKind(classify(text.value, labels(name)));
    case 'NS':
      // A delegation; the name servers of the domain itself belong to its provider.
      return name === domain ? undefined : byName;
    case 'A':
    case 'AAAA':
    case 'ALIAS':
    case 'ANAME':
    case 'CNAME':
      return byName ?? (hosts.has(name) ? 'host' : undefined);
    case 'SRV':
      return byName === 'client' ? 'client' : undefined;
    case 'TLSA':
      return byName === 'tlsa' ? 'tlsa' : undefined;
    case 'CAA':
      return name === domain || hosts.has(name) ? 'caa' : undefined;
    default:
      return undefined;
  }
}

function purposeOfKind(kind: MailKind | undefined): Purpose | undefined {
  switch (kind) {
    case 'spf':
    case 'dkim':
    case 'dmarc':
    case 'mta-sts':
    case 'tls-rpt':
    case 'bimi':
      return kind;
    case 'dmarc-report':
      return 'dmarc';
    default:
      return undefined;
  }
}

/** The purpose of all records at a name, as its labels show. */
function purposeOfName(name: Name, domain: Name): Purpose | undefined {
  const [first = '', second = ''] = labels(name);
  if (labels(name).includes('_domainkey')) return 'dkim';
  if (labels(name).includes('_dmarc')) return 'dmarc';
  if (first === '_mta-sts' || name === under('mta-sts', domain)) return 'mta-sts';
  if (first === '_smtp' && second === '_tls') return 'tls-rpt';
  if (first === '_bimi' || second === '_bimi') return 'bimi';
  if (/^_\d+$/.test(first) && second === '_tcp') return 'tlsa';
  const isService = second === '_tcp' && CLIENT_SERVICES.has(first);
  return isService || CLIENT_HOSTS.some((host) => name === under(host, domain)) ? 'client' : undefined;
}

const CLIENT_SERVICES: ReadonlySet<string> = new Set([
  '_autodiscover',
  '_imap',
  '_imaps',
  '_pop3',
  '_pop3s',
  '_submission',
  '_submissions',
]);
const CLIENT_HOSTS = ['autodiscover', 'autoconfig'];

function mailRecord(record: ResourceRecord, name: Name, purpose: Purpose, holding: Holding): MailRecord {
  return { name, type: record.type, purpose, record, ...dataOf(record, name, holding) };
}

type DataOfRecord = Pick<MailRecord, 'data' | 'key' | 'terms' | 'hasHoles'>;

function dataOf(record: ResourceRecord, owner: Name, holding: Holding): DataOfRecord {
  const { text } = record;
  const kind = text === undefined ? undefined : classify(text.value, labels(owner));
  if (text !== undefined && kind !== undefined) {
    const { value, key, terms } = normalForm(text.value, kind);
    return { data: text.hasHoles ? withGaps(value) : quote(value), key, terms, hasHoles: text.hasHoles };
  }
  const data = record.fields.map((each) => fieldText(each, holding)).join(' ');
  return { data: data.replaceAll(HOLE, '…'), key: data, terms: undefined, hasHoles: data.includes(HOLE) };
}

/** A value of which parts are unknown, each shown as an ellipsis. */
function withGaps(value: string): string {
  return `"${value
    .split(HOLE)
    .map((known) => QUOTED.encode(known))
    .join('…')}"`;
}

function fieldText({ text, target, value, octets }: Field, holding: Holding): string {
  if (target !== undefined) return holding.nameOf(target);
  if (value !== undefined) return String(value);
  return octets === undefined ? addressText(text.toLowerCase()) : quote(octets.value);
}

/** Servers publish records with the same data once (RFC 2181 section 5). */
function distinct(records: readonly MailRecord[]): MailRecord[] {
  const known = new Map<string, MailRecord>();
  for (const record of records) {
    const key = `${record.name} ${record.type} ${record.record.strings.map(({ value }) => value).join('')} ${record.data}`;
    if (!known.has(key)) known.set(key, record);
  }
  return [...known.values()];
}
