import { isSelected } from '../mail/counted';
import { classify, type MailKind } from '../mail/recognise';
import { labels, parent, under, type Name } from '../records/name';
import type { ResourceRecord } from '../records/record';
import { dataKey } from '../records/text-records';
import type { ZoneView } from '../records/zone-view';
import { parseDmarc } from '../mail/dmarc/record';
import { policyRecords } from '../rules/dmarc/policy-record';
import { insert, together } from '../rules/fixes/edits';
import { valueAfter } from '../rules/fixes/protection';
import { removeRecord } from '../rules/fixes/records';
import { mergeInto } from '../rules/spf/merge';
import { spfRecordsAt } from '../rules/spf/records-at';
import { spfOf } from '../rules/spf/spf-of';
import type { Finding, Fix } from '../rules/rule';

/** TXT records that receivers currently discard, while another record applies. */
export type Leftovers = ReadonlyMap<ResourceRecord, Leftover>;

interface Leftover {
  readonly kind: MailKind;
  /** Whether another record of its kind is in effect at the name. */
  readonly hasRival: boolean;
  /** What can be done instead of a repair. */
  readonly ways: readonly Fix[];
}

const NONE: Leftovers = new Map();

/**
 * The discarded records of a name that has another record of the same kind: once repaired, they would count alongside
 * it, and two SPF records are a permanent error, two DMARC records no policy at all. This includes a DMARC record below
 * a domain whose policy applies until then.
 */
export function leftoversAt(name: Name, records: readonly ResourceRecord[], zone: ZoneView): Leftovers {
  const found = new Map<ResourceRecord, Leftover>();
  for (const [kind, texts] of byKind(records, labels(name))) {
    const discarded = texts.filter((record) => isDiscarded(record, kind));
    if (discarded.length === 0) continue;
    // Servers keep one of several equal records (RFC 2181 section 5).
    const isAlone = new Set(texts.map(dataKey)).size < 2;
    if (isAlone && (kind !== 'dmarc' || !hasPolicyAbove(name, zone))) continue;
    const rival = isAlone ? undefined : texts.find((record) => !isDiscarded(record, kind));
    for (const record of discarded) {
      const ways = found.size < MOST_WITH_WAYS ? waysOf(kind, rival, record, records) : [];
      found.set(record, { kind, hasRival: rival !== undefined, ways });
    }
  }
  return found.size === 0 ? NONE : found;
}

/** The maximum number of discarded records of a name that are examined; others are left alone. */
const MOST_WITH_WAYS = 20;

function byKind(
  records: readonly ResourceRecord[],
  owner: readonly string[],
): ReadonlyMap<MailKind, readonly ResourceRecord[]> {
  const kinds = new Map<MailKind, ResourceRecord[]>();
  for (const record of records) {
    const kind = record.type === 'TXT' && record.text !== undefined ? kindOf(record.text.value, owner) : undefined;
    if (kind === undefined) continue;
    const texts = kinds.get(kind);
    if (texts === undefined) kinds.set(kind, [record]);
    else texts.push(record);
  }
  return kinds;
}

function waysOf(
  kind: MailKind,
  rival: ResourceRecord | undefined,
  record: ResourceRecord,
  records: readonly ResourceRecord[],
): readonly Fix[] {
  return [...removal(record, records), ...(rival === undefined ? [] : merger(kind, rival, record, records))];
}

/**
 * A finding whose fix would bring a discarded record into effect: the user decides, and may remove the record or merge
 * it. `record` has the text that the fix edits: that of the finding, or another with the same text.
 */
export function withChoice(finding: Finding, record: ResourceRecord, leftovers: Leftovers): Finding {
  const leftover = leftovers.get(record);
  if (leftover === undefined || finding.fixes.length === 0) return finding;
  const fixes = finding.fixes.filter((fix) => !leftover.hasRival || !mayCount(record, leftover.kind, fix));
  const ways = record === finding.record ? leftover.ways : [];
  return { ...finding, fixes: [...fixes.map((fix): Fix => ({ ...fix, kind: 'ask' })), ...ways] };
}

/** A second record in effect alongside the first would be an error. */
function mayCount({ text }: ResourceRecord, kind: MailKind, { edits }: Fix): boolean {
  const after = text && valueAfter(text, edits);
  return after === undefined || isSelected(after, kind);
}

/** Also for a value that begins with quotes, blanks or other leftovers. */
function kindOf(value: string, owner: readonly string[]): MailKind | undefined {
  return classify(value, owner) ?? classify(value.replace(/^[^a-z]{1,20}/i, ''), owner);
}

function isDiscarded(record: ResourceRecord, kind: MailKind): boolean {
  if (record.text === undefined || record.text.hasHoles) return false;
  return record.isUnfinished === true || !isSelected(record.text.value, kind);
}

/** Receivers that find no policy at the name itself take that of a domain above (RFC 9989 section 4.10). */
function hasPolicyAbove(name: Name, zone: ZoneView): boolean {
  let domain = parent(name);
  while (domain !== undefined && domain !== zone.apex) {
    domain = parent(domain);
    const policies = domain === undefined ? [] : zone.records(under('_dmarc', domain), 'TXT');
    if (policies.some(({ text }) => text !== undefined && isSelected(text.value, 'dmarc'))) return true;
  }
  return false;
}

function removal(record: ResourceRecord, records: readonly ResourceRecord[]): readonly Fix[] {
  const edits = removeRecord(record, records);
  return edits === undefined ? [] : [{ title: { id: 'code-actions/remove-discarded', args: {} }, kind: 'ask', edits }];
}

/** Adds what only the discarded record contains to the one in effect. */
function merger(
  kind: MailKind,
  rival: ResourceRecord,
  record: ResourceRecord,
  records: readonly ResourceRecord[],
): readonly Fix[] {
  const edits =
    kind === 'spf'
      ? mergedSpf(rival, record, records)
      : kind === 'dmarc'
        ? mergedDmarc(rival, record, records)
        : undefined;
  return edits === undefined ? [] : [{ title: { id: 'code-actions/merge-discarded', args: {} }, kind: 'ask', edits }];
}

function mergedSpf(rival: ResourceRecord, record: ResourceRecord, records: readonly ResourceRecord[]) {
  const [kept] = spfRecordsAt([rival]);
  const { text } = record;
  const spf = text && spfOf(text);
  if (kept === undefined || text === undefined || spf?.problems.every(({ kind }) => kind === 'version') !== true) {
    return undefined;
  }
  return mergeInto(kept, { record, text, spf: { ...spf, problems: [] } }, records)[0]?.edits;
}

function mergedDmarc(rival: ResourceRecord, record: ResourceRecord, records: readonly ResourceRecord[]) {
  const [kept] = policyRecords([rival]);
  const tags = record.text === undefined ? [] : parseDmarc(record.text.value).tags;
  const added = tags.filter(({ name, fact, content }) => {
    return fact !== undefined && content?.kind !== 'version' && kept?.dmarc.tags.every((tag) => tag.name !== name);
  });
  const last = kept?.dmarc.tags.at(-1);
  if (kept === undefined || last === undefined || added.length === 0) return undefined;
  const octets = added.map(({ name, value }) => `; ${name}=${value}`).join('');
  return together(insert(kept, last.span.end, octets), removeRecord(record, records));
}
