import type { ListedWorkspaceZone } from '../../analysis/answers/zone-reply';
import type { Name } from '../../records/name';
import { field, type ResourceRecord } from '../../records/record';
import { domainPairs, type Holding } from './holding';
import { mailHosts, mailRecords, PURPOSES, recordsFor, type MailRecord, type Purpose } from './mail-records';

/**
 * - `missing`, `added`: only side A, or only side B, has it;
 * - `changed`: both have it with different data;
 * - `reordered`: both have the same terms or hosts in another order, which receivers follow;
 * - `ttl`: only the TTL differs;
 * - `unverified`: one side has an alias or a value that is only known elsewhere, so they cannot be compared.
 */
export type DifferenceKind = 'missing' | 'added' | 'changed' | 'reordered' | 'ttl' | 'unverified';

/** A difference in the records of one name and purpose; records in the order of each side. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly name: Name;
  readonly purpose: Purpose;
  readonly a: readonly MailRecord[];
  readonly b: readonly MailRecord[];
}

/** The mail records of one domain on two sides. */
export interface Comparison {
  readonly domain: Name;
  readonly a: Holding | undefined;
  readonly b: Holding | undefined;
  readonly records: { readonly a: readonly MailRecord[]; readonly b: readonly MailRecord[] };
  readonly differences: readonly Difference[];
  /** Copies of the zone that were left out: zones are never merged. */
  readonly copies: readonly ListedWorkspaceZone[];
}

export interface CompareOptions {
  /** Report records that differ only in their TTL. */
  readonly comparesTtl?: boolean;
  /** Records that one of the sides cannot know about. */
  readonly omits?: (record: Pick<MailRecord, 'name' | 'purpose'>) => boolean;
}

/**
 * Compares what two sides publish for mail, domain by domain. What differs between providers and not for receivers does
 * not count: how strings are split, escapes, case, final dots, aliases whose target is known.
 */
export function compareZones(
  a: readonly ListedWorkspaceZone[],
  b: readonly ListedWorkspaceZone[],
  options: CompareOptions = {},
): readonly Comparison[] {
  return domainPairs(a, b).map((pair) => {
    const hosts = new Set([pair.a, pair.b].flatMap((side) => (side === undefined ? [] : [...mailHosts(side)])));
    const recordsOf = (side: Holding | undefined) => (side === undefined ? [] : mailRecords(side, hosts));
    const records = { a: recordsOf(pair.a), b: recordsOf(pair.b) };
    return { ...pair, records, differences: differencesOf(records, pair, options) };
  });
}

/** Is it certain that the domain differs? */
export function isDifferent({ differences }: Comparison): boolean {
  return differences.some(({ kind }) => kind !== 'unverified');
}

interface Sides {
  readonly a: readonly MailRecord[];
  readonly b: readonly MailRecord[];
}

interface Holdings {
  readonly a: Holding | undefined;
  readonly b: Holding | undefined;
}

function differencesOf(records: Sides, holdings: Holdings, options: CompareOptions): Difference[] {
  const groups = groupsOf(records).filter((group) => options.omits?.(group) !== true);
  return groups.flatMap(({ name, purpose, ...sides }) => {
    const flat = withoutAliases(sides, holdings);
    const base = { name, purpose };
    if (flat === undefined) return [{ ...base, kind: 'unverified' as const, ...sides }];
    return compareGroup(flat, options).map((difference) => ({ ...base, ...difference }));
  });
}

interface RecordGroup extends Sides {
  readonly name: Name;
  readonly purpose: Purpose;
}

/** The records of one name and purpose, by purpose and name. */
function groupsOf({ a, b }: Sides): readonly RecordGroup[] {
  const groups = new Map<string, { name: Name; purpose: Purpose; a: MailRecord[]; b: MailRecord[] }>();
  const groupOf = ({ name, purpose }: MailRecord) => {
    const key = `${purpose} ${name}`;
    const group = groups.get(key) ?? { name, purpose, a: [], b: [] };
    groups.set(key, group);
    return group;
  };
  for (const record of a) groupOf(record).a.push(record);
  for (const record of b) groupOf(record).b.push(record);
  return [...groups.values()].sort((x, y) => rank(x) - rank(y) || (x.name < y.name ? -1 : 1));
}

function rank({ purpose }: RecordGroup): number {
  return PURPOSES.indexOf(purpose);
}

/**
 * Providers may publish what an alias leads to in its place. Where one side has an alias and the other records, the
 * alias is followed; `undefined` if its target is in another zone.
 */
function withoutAliases(sides: Sides, holdings: Holdings): Sides | undefined {
  const [aliasA, aliasB] = [aliasOf(sides.a), aliasOf(sides.b)];
  if ((aliasA === undefined) === (aliasB === undefined) || sides.a.length === 0 || sides.b.length === 0) return sides;
  const followed = aliasA === undefined ? follow(sides.b, holdings.b) : follow(sides.a, holdings.a);
  if (followed === undefined) return undefined;
  return aliasA === undefined ? { ...sides, b: followed } : { ...sides, a: followed };
}

function aliasOf(records: readonly MailRecord[]): MailRecord | undefined {
  return records.find(isAlias);
}

function isAlias({ type }: MailRecord): boolean {
  return type === 'CNAME' || type === 'ALIAS' || type === 'ANAME';
}

/** Aliases in a row that are followed; more are a loop. */
const MOST_ALIASES = 8;

/** The records that an alias leads to, as if they were at its name. */
function follow(records: readonly MailRecord[], holding: Holding | undefined): readonly MailRecord[] | undefined {
  const alias = aliasOf(records);
  if (alias === undefined || holding === undefined) return undefined;
  let target = targetOf(alias.record, holding);
  for (let step = 0; step < MOST_ALIASES && target !== undefined; step++) {
    const found = holding.records(target);
    const next = found.find(({ type }) => type === 'CNAME');
    if (next === undefined) {
      const there = recordsFor(holding, target, alias.name, alias.purpose);
      return there.length === 0 ? undefined : there;
    }
    target = targetOf(next, holding);
  }
  return undefined;
}

function targetOf(record: ResourceRecord, holding: Holding): Name | undefined {
  const target = field(record, 'target')?.target;
  return target && holding.nameOf(target);
}

type GroupDifference = Pick<Difference, 'kind' | 'a' | 'b'>;

function compareGroup({ a, b }: Sides, { comparesTtl = false }: CompareOptions): GroupDifference[] {
  if (isReordered(a, b)) return [{ kind: 'reordered', a, b }];
  const [restA, restB] = [[...a], [...b]];
  const found: GroupDifference[] = [];
  pairUp(restA, restB, (one, other) => isSameType(one, other) && one.key === other.key && !one.hasHoles).forEach(
    ([one, other]) => {
      if (comparesTtl && one.record.ttl !== other.record.ttl) found.push({ kind: 'ttl', a: [one], b: [other] });
    },
  );
  for (const [one, other] of pairUp(restA, restB, mayBeEqual)) found.push({ kind: 'unverified', a: [one], b: [other] });
  for (const [one, other] of pairUp(restA, restB, ({ terms }, { terms: others }) => isEqual(terms, others))) {
    found.push({ kind: 'reordered', a: [one], b: [other] });
  }
  for (const [one, other] of pairUp(restA, restB, (x, y) => isEqual(exchangeOf(x), exchangeOf(y)))) {
    found.push({ kind: 'changed', a: [one], b: [other] });
  }
  // What is left of one type is a replacement if there is one on each side.
  for (const [one, other] of pairUp(restA, restB, (x, y) => isSameType(x, y) && isOnly(restA, x) && isOnly(restB, y))) {
    found.push({ kind: 'changed', a: [one], b: [other] });
  }
  found.push(...restA.map((record): GroupDifference => ({ kind: 'missing', a: [record], b: [] })));
  found.push(...restB.map((record): GroupDifference => ({ kind: 'added', a: [], b: [record] })));
  return found;
}

/** Takes pairs out of both lists. */
function pairUp(
  a: MailRecord[],
  b: MailRecord[],
  belong: (one: MailRecord, other: MailRecord) => boolean,
): [MailRecord, MailRecord][] {
  const pairs: [MailRecord, MailRecord][] = [];
  for (const one of [...a]) {
    const other = b.find((candidate) => belong(one, candidate));
    if (other === undefined) continue;
    a.splice(a.indexOf(one), 1);
    b.splice(b.indexOf(other), 1);
    pairs.push([one, other]);
  }
  return pairs;
}

/** Mail goes to the exchanges in order of preference (RFC 5321 section 5.1): is this order different? */
function isReordered(a: readonly MailRecord[], b: readonly MailRecord[]): boolean {
  if (a.length < 2 || [...a, ...b].some(({ type, hasHoles }) => type !== 'MX' || hasHoles)) return false;
  const [orderA, orderB] = [exchangesOf(a), exchangesOf(b)];
  return orderA !== orderB && sortedWords(orderA) === sortedWords(orderB);
}

/** Exchanges of equal preference are tried in random order: they count as one. */
function exchangesOf(records: readonly MailRecord[]): string {
  const preferenceOf = ({ record }: MailRecord) => field(record, 'preference')?.value ?? 0;
  const inOrder = records.toSorted((x, y) => preferenceOf(x) - preferenceOf(y) || (x.data < y.data ? -1 : 1));
  return inOrder.map(exchangeOf).join(' ');
}

function exchangeOf({ type, data }: MailRecord): string | undefined {
  return type === 'MX' ? data.slice(data.indexOf(' ') + 1) : undefined;
}

function sortedWords(text: string): string {
  return text.split(' ').toSorted().join(' ');
}

function mayBeEqual(one: MailRecord, other: MailRecord): boolean {
  return isSameType(one, other) && (one.hasHoles || other.hasHoles);
}

/** All kinds of aliases have the same effect. */
function isSameType(one: MailRecord, other: MailRecord): boolean {
  return one.type === other.type || (isAlias(one) && isAlias(other));
}

function isEqual(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other;
}

function isOnly(records: readonly MailRecord[], { type }: MailRecord): boolean {
  return records.filter((record) => record.type === type).length === 1;
}
