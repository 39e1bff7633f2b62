import { classify, type MailKind } from '../mail/recognise';
import { displayName, isUnknown, labels, type Name, under, UNKNOWN_ORIGIN } from '../records/name';
import type { ResourceRecord } from '../records/record';
import { textRecords } from '../records/text-records';
import type { ZoneView } from '../records/zone-view';
import type { Place, TextEdit } from '../text/span';
import { Owners } from './fixes/rename';
import type { NameSubject } from './rule';

/** Where receivers look for one kind of record: `<prefix>.<domain>`, or `<selector>.<prefix>.<domain>`. */
export interface MailService {
  readonly kind: MailKind;
  readonly prefix: readonly string[];
  /** The selector to write if none is given; `undefined` for kinds without selectors. */
  readonly selector?: string;
  /** A label that shows that a host keeps records of this kind for its customers, who point to them with a CNAME. */
  readonly word: RegExp;
  /** How many labels at the front of a name are a misspelt prefix (`dmarc`, `_tls`); 0 if there are none. */
  slip(written: readonly string[]): number;
}

/** What the rules on misplaced records report. */
interface Misplaced {
  readonly at: Place;
  readonly variant: 'wildcard' | undefined;
  readonly args: { readonly owner: string };
  readonly fixes: readonly {
    readonly args: { readonly right: string };
    readonly edits: readonly TextEdit[] | undefined;
  }[];
}

/**
 * Reports text of this kind at a name where receivers do not look for it. Silent where other names may point to this
 * one: the target of a CNAME here, below a name such as `dmarc.host.example`, or a wildcard.
 */
export function reportMisplaced(subject: NameSubject, service: MailService, report: (what: Misplaced) => void): void {
  const { name, zone, records } = subject;
  const written = relativeLabels(name);
  if (isRightPlace(written, service)) return;
  const misplaced = textRecords(records, (value) => classify(value, labels(name)) === service.kind);
  if (misplaced.length === 0 || isIntended(name, zone, service)) return;
  const owners = new Owners(zone);
  for (const { record, text } of misplaced) {
    report({
      at: record.ownerPlace ?? text.cover({ start: 0, end: text.length }),
      variant: written.indexOf('*') > 0 ? 'wildcard' : undefined,
      args: { owner: record.ownerText === '' ? displayName(name) : record.ownerText },
      fixes: move(record, subject, service, owners),
    });
  }
}

/**
 * The labels of the owner where receivers look, for an owner near it; `undefined` if the intended name is not clear.
 */
function rightLabels(written: readonly string[], service: MailService): string[] | undefined {
  const { prefix, selector } = service;
  const at = indexOfPrefix(written, prefix);
  const slips = service.slip(written);
  const domain =
    slips > 0 ? written.slice(slips) : written.filter((label) => at < 0 || !prefix.includes(label.toLowerCase()));
  if (domain.some((label) => label.startsWith('_') || label === '*')) return undefined;
  return [...(selector === undefined ? [] : [selector]), ...prefix, ...domain];
}

function isRightPlace(written: readonly string[], { prefix, selector }: MailService): boolean {
  const at = indexOfPrefix(written, prefix);
  if (selector !== undefined) return at > 0;
  const domain = written.slice(prefix.length);
  // `_dmarc.*` is not a wildcard (RFC 4592 section 2.1.1).
  return at === 0 && !domain.includes('*') && indexOfPrefix(domain, prefix) !== 0;
}

function isIntended(name: Name, zone: ZoneView, service: MailService): boolean {
  const written = relativeLabels(name);
  const at = indexOfPrefix(written, service.prefix);
  if (zone.isTarget(name, 'CNAME') || mayBeIncluded(name, zone)) return true;
  // A wildcard covers the right names below it, unless it is below the prefix itself.
  if (written[0] === '*') return at !== 1;
  if (service.slip(written) > 0) return false;
  const hosted = written.findIndex((label) => service.word.test(label));
  return at > 1 || (hosted >= 0 && (at < 0 || hosted < at));
}

/** A fragment with nothing else at its origin may be included at the right name. */
function mayBeIncluded(name: Name, zone: ZoneView): boolean {
  return name === UNKNOWN_ORIGIN && zone.mayBeIncluded && zone.records(name).every(({ type }) => type === 'TXT');
}

/** Moves the record to the right owner if nothing is there yet: a second record would be worse. */
function move(
  record: ResourceRecord,
  { name, zone }: NameSubject,
  service: MailService,
  owners: Owners,
): Misplaced['fixes'] {
  const { ownerText } = record;
  const right = rightLabels(relativeLabels(name), service);
  const ownerLabels = ownerText === '@' ? [] : labels(ownerText);
  const text = rightLabels(ownerLabels, service)?.join('.');
  if (!record.form.canInsertLines || ownerText === '' || right === undefined) return [];
  const origin = labels(name).slice(ownerLabels.length).join('.');
  const isSame = `${[text, origin].filter(Boolean).join('.')}.` === absoluteName(right, name);
  if (text === undefined || !isSame || zone.records(absoluteName(right, name)).length > 0) return [];
  const written = text + (ownerText.endsWith('.') ? '.' : '');
  return [{ args: { right: text }, edits: owners.rename(record, written) }];
}

function absoluteName(written: readonly string[], like: Name): Name {
  return isUnknown(like) ? under(written.join('.'), UNKNOWN_ORIGIN) : (`${written.join('.')}.` as Name);
}

/** Without the label for an unknown origin. */
function relativeLabels(name: Name): string[] {
  return isUnknown(name) ? labels(name).slice(0, -1) : labels(name);
}

function indexOfPrefix(written: readonly string[], prefix: readonly string[]): number {
  return written.findIndex((_, at) => prefix.every((label, i) => written[at + i]?.toLowerCase() === label));
}
