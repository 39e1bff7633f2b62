import type { WorkspaceZone } from '../../analysis/answers/zone-reply';
import { parseDkim } from '../../mail/dkim/record';
import { isDmarc } from '../../mail/dmarc/record';
import { isSpf, parseSpf } from '../../mail/spf/record';
import type { NewRecord } from '../../records/form';
import { isAtOrBelow, isBelow, type Name, under } from '../../records/name';
import { quote } from '../../records/presentation/encoding';
import { field, type ResourceRecord } from '../../records/record';
import type { ZoneView } from '../../records/zone-view';

/** The mail records that a domain may lack. */
export type MailRecordKind = 'spf' | 'dkim' | 'dmarc';

/** A usable record of a domain in one file, ready to be written into another one. */
export interface PublishedRecord {
  readonly uri: string;
  readonly owner: Name;
  readonly record: ResourceRecord;
  /** What is written elsewhere: the decoded text in quotes, or the target of an alias. */
  readonly added: NewRecord;
}

/**
 * The records of that kind that zones hold for a domain, other than `except`. Only records that receivers can use:
 * whole DKIM keys and aliases of keys, one SPF record, one DMARC record.
 */
export function publishedIn(
  zones: readonly WorkspaceZone[],
  domain: Name,
  kind: MailRecordKind,
  except?: ZoneView,
): PublishedRecord[] {
  return zones.flatMap(({ uri, zone }) => {
    const { apex } = zone;
    if (zone === except || apex === undefined || !isAtOrBelow(domain, apex)) return [];
    if (zone.delegation(domain) !== undefined) return [];
    const usable = recordsOf(zone, domain, kind);
    return usable.flatMap((record) => publishedRecord(uri, record));
  });
}

/** The key of a record, if verifiers can use it. */
function isUsableKey({ text }: ResourceRecord): boolean {
  if (text === undefined || text.hasHoles) return false;
  const { key, problems } = parseDkim(text.value);
  const kind = key?.material.kind;
  return problems.length === 0 && key?.faults.length === 0 && (kind === 'rsa' || kind === 'ed25519');
}

function recordsOf(zone: ZoneView, domain: Name, kind: MailRecordKind): readonly ResourceRecord[] {
  switch (kind) {
    case 'spf':
      return onlyOne(zone.records(domain, 'TXT').filter(({ text }) => text !== undefined && isUsableSpf(text.value)));
    case 'dmarc':
      return onlyOne(zone.records(under('_dmarc', domain), 'TXT').filter(isUsableDmarc));
    case 'dkim':
      return keysOf(zone, under('_domainkey', domain));
  }
}

/** Receivers accept neither two SPF records nor two DMARC records. */
function onlyOne(records: readonly ResourceRecord[]): readonly ResourceRecord[] {
  return records.length === 1 ? records : [];
}

function isUsableSpf(value: string): boolean {
  return isSpf(value) && !parseSpf(value).problems.some(({ permerror }) => permerror);
}

function isUsableDmarc({ text }: ResourceRecord): boolean {
  return text !== undefined && !text.hasHoles && isDmarc(text.value);
}

function keysOf(zone: ZoneView, keys: Name): readonly ResourceRecord[] {
  const texts = zone.texts().filter((record) => {
    return record.type === 'TXT' && record.owner !== undefined && isBelow(record.owner, keys) && isUsableKey(record);
  });
  return [...texts, ...PROVIDER_SELECTORS.flatMap((selector) => zone.records(under(selector, keys), 'CNAME'))];
}

/** Selectors that providers publish as aliases: a zone cannot be searched for names below one. */
const PROVIDER_SELECTORS = [
  'selector1',
  'selector2',
  's1',
  's2',
  'k1',
  'k2',
  'k3',
  'mte1',
  'mte2',
  'fm1',
  'fm2',
  'fm3',
].concat(['protonmail', 'protonmail2', 'protonmail3', 'sig1', 'default', 'mail', 'dkim', 'zoho', 'pm', 'mxvault']);

function publishedRecord(uri: string, record: ResourceRecord): PublishedRecord[] {
  const { owner, text, type } = record;
  const alias = field(record, 'target')?.target;
  const data = type === 'CNAME' ? alias : text && !text.hasHoles ? quote(text.value) : undefined;
  return owner === undefined || data === undefined ? [] : [{ uri, owner, record, added: { owner, type, data } }];
}
