import { isUnknown, type Name, UNKNOWN_ORIGIN } from '../../records/name';
import type { ResourceRecord } from '../../records/record';
import { addRecord } from '../../rules/fixes/records';
import { rewrite } from '../../rules/fixes/rewrite';
import type { TextEdit } from '../../text/span';
import { spotFor } from '../mail-records/spot';
import type { Comparison, Difference } from './compare';
import type { Holding } from './holding';
import type { MailRecord, Purpose } from './mail-records';

/** Receivers accept only one record of these at a name. */
const SINGLE: ReadonlySet<Purpose> = new Set<Purpose>(['spf', 'dkim', 'dmarc', 'mta-sts', 'tls-rpt', 'bimi']);

/**
 * Edits that give side `to` what the other side has. They add records and replace the data of records, and never remove
 * one. `undefined` where that is not possible: the other side has nothing, part of it is unknown, or the place cannot be
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
  const edits = sources.map((source) => {
    const target = targets.length === 1 ? targets[0] : targets.find((each) => hostOf(each) === hostOf(source));
    if (target !== undefined) return replaceData(target, source);
    return targets.length > 0 ? undefined : addData(holding, source);
  });
  return edits.includes(undefined) ? undefined : edits.flatMap((each) => each ?? []);
}

/** The exchange of an MX record. */
function hostOf({ data }: MailRecord): string {
  return data.slice(data.indexOf(' ') + 1);
}

function replaceData({ record, type }: MailRecord, source: MailRecord): readonly TextEdit[] | undefined {
  if (type !== source.type) return undefined;
  const { text, form } = record;
  const wanted = source.record.text;
  if (text !== undefined && wanted !== undefined) {
    return rewrite({ record, text }, { start: 0, end: text.length }, wanted.value);
  }
  return form.lines === undefined ? undefined : [{ place: record.rdataPlace, text: source.data }];
}

function addData(holding: Holding, { name, purpose, type, data, record }: MailRecord): readonly TextEdit[] | undefined {
  const zone = holding.zones[0]?.zone;
  if (zone === undefined || zone.delegation(name) !== undefined) return undefined;
  const here = holding.records(name);
  if (here.some((each) => each.type === 'CNAME') || (type === 'CNAME' && here.length > 0)) return undefined;
  if (SINGLE.has(purpose) && here.some((each) => isSameKind(each, record))) return undefined;
  const isRelative = zone.apex === undefined;
  const owner = isRelative ? relative(name, holding.domain) : name;
  const spot = spotFor(zone, isRelative ? UNKNOWN_ORIGIN : holding.domain, owner);
  return spot && addRecord(spot.record, { owner, type, data }, spot.records);
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
