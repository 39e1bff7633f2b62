import type { Name } from '../records/name';
import type { ResourceRecord } from '../records/record';
import { dataKey, textRecords } from '../records/text-records';
import type { ZoneView } from '../records/zone-view';
import { octetChanges } from '../rules/fixes/protection';
import { rewrite } from '../rules/fixes/rewrite';
import type { Finding, Fix } from '../rules/rule';
import type { TextEdit } from '../text/span';

/**
 * Equal texts of one name, of which servers keep one (RFC 2181 section 5). Repaired alone, one of them would become a
 * second record beside the other: a fix changes all of them or none.
 */
export class Twins {
  readonly #zone: ZoneView;
  readonly #byName = new Map<Name, ReadonlyMap<string, readonly ResourceRecord[]>>();

  constructor(zone: ZoneView) {
    this.#zone = zone;
  }

  /** The finding with fixes that repair its record and the records that are equal to it. */
  withAll(finding: Finding): Finding {
    const { record } = finding;
    if (record?.owner === undefined || record.type !== 'TXT') return finding;
    const others = (this.#at(record.owner).get(dataKey(record)) ?? []).filter((other) => isElsewhere(other, record));
    if (others.length === 0) return finding;
    if (others.length > MOST_TWINS) return { ...finding, fixes: [] };
    return { ...finding, fixes: finding.fixes.flatMap((fix) => forAll(fix, record, others) ?? []) };
  }

  #at(name: Name): ReadonlyMap<string, readonly ResourceRecord[]> {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const found = new Map<string, ResourceRecord[]>();
    for (const { record } of textRecords(this.#zone.records(name))) {
      const key = dataKey(record);
      const twins = found.get(key);
      if (twins === undefined) found.set(key, [record]);
      else twins.push(record);
    }
    this.#byName.set(name, found);
    return found;
  }
}

/** More equal records are not written by hand; zone/duplicate-record removes them. */
const MOST_TWINS = 10;

/** A text that is read several times is repaired once. */
function isElsewhere({ rdataPlace: place }: ResourceRecord, { rdataPlace: own }: ResourceRecord): boolean {
  return place.anchor !== own.anchor || place.start !== own.start;
}

function forAll(fix: Fix, { text }: ResourceRecord, others: readonly ResourceRecord[]): Fix | undefined {
  const changes = text && octetChanges(text, fix.edits);
  // A fix that edits something else, such as the whole line, does not make the texts differ in part.
  if (changes === undefined) return fix;
  const edits: TextEdit[] = [...fix.edits];
  for (const record of others) {
    for (const { start, end, octets } of changes) {
      const more = record.text && rewrite({ record, text: record.text }, { start, end }, octets);
      if (more === undefined) return undefined;
      edits.push(...more);
    }
  }
  return { ...fix, edits };
}
