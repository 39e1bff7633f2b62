import { isUnknown, type Name, UNKNOWN_ORIGIN } from '../../records/name';
import type { Field, ResourceRecord } from '../../records/record';
import { writeLike } from '../../records/written-name';
import { rewrite } from '../../rules/fixes/rewrite';
import { isInside, type TextEdit } from '../../text/span';
import { addedTo } from '../mail-records/spot';
import type { Comparison, Difference } from './compare';
import type { Holding } from './holding';
import type { MailRecord, Purpose } from './mail-records';

/** Receivers accept only one record of these at a name. */
const SINGLE: ReadonlySet<Purpose> = new Set<Purpose>(['spf', 'dkim', 'dmarc', 'mta-sts', 'tls-rpt', 'bimi']);

/**
 * Edits that give side `to` what the other side has. They add records and replace the data of records, and never remove
 * one. `undefined` if that is not possible: the other side has nothing, part of it is unknown, or the place cannot be
 * written.
 */
export function copyEdits(
  comparison: Comparison,
  difference: Difference,
  to: 'a' | 'b',
): readonly TextEdit[] | undefined {
  const holding = comparison[to];
  const [sources, targets] = to === 'b' ? [difference.a, difference.b] : [difference.b, difference.a];
  if (holding === undefined || sources.length === 0 || difference.kind === 'unverified' || difference.kind === 'ttl') {
    return undefined;
  }
  if (sources.some(({ hasHoles }) => hasHoles)) return undefined;
  const edits =
    targets.length === 0
      ? setsOf(sources).map((set) => addData(holding, set))
      : sources.map((source) => {
          const target = targets.length === 1 ? targets[0] : targets.find((each) => hostOf(each) === hostOf(source));
          return target && replaceData(target, source, holding);
        });
  return edits.includes(undefined) ? undefined : edits.flatMap((each) => each ?? []);
}

/** Records by name and type: some sources hold each set in one place. */
function setsOf(sources: readonly MailRecord[]): readonly (readonly [MailRecord, ...MailRecord[]])[] {
  const sets = new Map<string, [MailRecord, ...MailRecord[]]>();
  for (const source of sources) {
    const key = `${source.type} ${source.name}`;
    const known = sets.get(key);
    if (known === undefined) sets.set(key, [source]);
    else known.push(source);
  }
  return [...sets.values()];
}

/** The exchange of an MX record. */
function hostOf({ data }: MailRecord): string {
  return data.slice(data.indexOf(' ') + 1);
}

function replaceData(
  { record, type }: MailRecord,
  source: MailRecord,
  holding: Holding,
): readonly TextEdit[] | undefined {
  if (type !== source.type || isShared(record, holding)) return undefined;
  const { text, form } = record;
  const wanted = source.record.text;
  if (text !== undefined && wanted !== undefined) {
    return rewrite({ record, text }, { start: 0, end: text.length }, wanted.value);
  }
  if (form.lines !== undefined) return [{ place: record.rdataPlace, text: source.data }];
  const edits = replaceFields(record, source.record);
  return edits?.every(({ place }) => isInside(place, record.place)) === true ? edits : undefined;
}

/** Do other records take their data from the same place, such as a local in Terraform? */
function isShared(record: ResourceRecord, holding: Holding): boolean {
  const { anchor, start } = record.rdataPlace;
  const users = [...holding.names()]
    .flatMap((name) => holding.records(name))
    .filter(({ rdataPlace }) => {
      return rdataPlace.anchor === anchor && rdataPlace.start === start;
    });
  return users.length > 1;
}

/** The fields that differ, if they are separate arguments. */
function replaceFields(record: ResourceRecord, { fields: wanted }: ResourceRecord): readonly TextEdit[] | undefined {
  const { fields, form } = record;
  if (fields.length !== wanted.length) return undefined;
  const names = form.names(record);
  const edits = fields.map((field, index) => {
    const { target, text } = wanted[index] ?? field;
    if ((field.target ?? field.text) === (target ?? text)) return [];
    if (target === undefined) return isVerbatim(field) ? [{ place: field.place, text }] : undefined;
    const written = names.find(({ place }) => place === field.place);
    return written && writeLike(written, target);
  });
  return edits.includes(undefined) ? undefined : edits.flatMap((each) => each ?? []);
}

/** Is the field written as its value, such as a number that is an argument? */
function isVerbatim({ text, place }: Field): boolean {
  return place.anchor.text.slice(place.start, place.end) === text;
}

function addData(holding: Holding, sources: readonly [MailRecord, ...MailRecord[]]): readonly TextEdit[] | undefined {
  const [{ name, purpose, type, record }] = sources;
  const zone = holding.zones[0]?.zone;
  if (zone === undefined || zone.delegation(name) !== undefined) return undefined;
  const here = holding.records(name);
  if (here.some((each) => each.type === 'CNAME') || (type === 'CNAME' && here.length > 0)) return undefined;
  if (SINGLE.has(purpose) && here.some((each) => isSameKind(each, record))) return undefined;
  const isRelative = zone.apex === undefined;
  const owner = isRelative ? relative(name, holding.domain) : name;
  const [first, ...others] = sources.map(({ data }) => ({ owner, type, data }));
  return first && addedTo(zone, isRelative ? UNKNOWN_ORIGIN : holding.domain, [first, ...others]);
}

/** Do both texts begin with the same version? */
function isSameKind(one: ResourceRecord, other: ResourceRecord): boolean {
  const versionOf = ({ text }: ResourceRecord) => text && /^v=\w+/i.exec(text.value)?.[0].toLowerCase();
  return one.type === other.type && one.text !== undefined && versionOf(one) === versionOf(other);
}

function relative(name: Name, domain: Name): Name {
  if (isUnknown(name) || domain === UNKNOWN_ORIGIN) return name;
  return (name.slice(0, name.length - domain.length) + UNKNOWN_ORIGIN) as Name;
}
