import { classify } from '../../mail/recognise';
import { labels, type Name, ROOT } from '../../records/name';
import { readName, resolveName } from '../../records/names';
import type { ResourceRecord } from '../../records/record';
import { textRecords } from '../../records/text-records';
import type { ZoneView } from '../../records/zone-view';
import type { Place, TextEdit } from '../../text/span';

/** The records of a zone by owner, for fixes that add a record to a name. Each name is looked at once. */
export class Owners {
  readonly #zone: ZoneView;
  readonly #givers = new Map<Name, ReadonlySet<ResourceRecord>>();

  constructor(zone: ZoneView) {
    this.#zone = zone;
  }

  /** Writes another owner; `undefined` if `canRename` is false. */
  rename(record: ResourceRecord, written: string): TextEdit[] | undefined {
    const { ownerPlace: place } = record;
    return place !== undefined && this.canRename(record, written) ? [{ place, text: written }] : undefined;
  }

  /**
   * Can the owner be changed to `written` without an effect on other records? Records that inherit it would be renamed
   * too (RFC 1035 section 5.1).
   */
  canRename(record: ResourceRecord, written: string): boolean {
    const to = nameFor(record, written);
    if (record.owner === undefined || to === undefined || this.#giversAt(record.owner).has(record)) return false;
    return to === record.owner || this.canHold(to, record.type, record.text?.value);
  }

  /**
   * Can the name have another record of that type? A CNAME may not coexist with any other record (RFC 1034 section
   * 3.6.2), and receivers reject two mail records of one kind.
   */
  canHold(name: Name, type: string, text = ''): boolean {
    const there = this.#zone.records(name);
    if (there.length === 0) return true;
    if (type === 'CNAME' || there.some((record) => record.type === 'CNAME')) return false;
    const kind = classify(text, labels(name));
    return kind === undefined || !kindsOf(there, name).includes(kind);
  }

  /** The records of a name that share their written owner with the next record. */
  #giversAt(name: Name): ReadonlySet<ResourceRecord> {
    const known = this.#givers.get(name);
    if (known !== undefined) return known;
    const records = this.#zone.records(name);
    const givers = new Set(records.filter((record, index) => givesOwner(record, records[index + 1])));
    this.#givers.set(name, givers);
    return givers;
  }
}

/**
 * The condition for changing the name at `place` to `written`, for rules that see a record without its zone. Targets
 * need none (`undefined`); an owner must be one that can be renamed.
 */
export function renaming(
  record: ResourceRecord | undefined,
  place: Place,
  written: string,
): ((owners: Owners) => boolean) | undefined {
  return record?.ownerPlace === place ? (owners) => owners.canRename(record, written) : undefined;
}

/** Does the next record of the name inherit the owner, or come from the same attribute of a Terraform resource? */
function givesOwner({ ownerPlace }: ResourceRecord, next: ResourceRecord | undefined): boolean {
  return next !== undefined && (next.ownerPlace === undefined || isSame(next.ownerPlace, ownerPlace));
}

function isSame(place: Place, other: Place | undefined): boolean {
  return place.anchor === other?.anchor && place.start === other.start;
}

/** The owner that `written` would give the record. */
function nameFor({ owner, ownerText }: ResourceRecord, written: string): Name | undefined {
  if (owner === undefined || ownerText === '') return undefined;
  const { text, absolute } = readName(ownerText);
  const origin = ownerText === '@' ? owner : absolute ? ROOT : ((owner.slice(text.length + 1) || ROOT) as Name);
  return resolveName(written, origin);
}

/** The kinds of mail records among the texts. */
function kindsOf(records: readonly ResourceRecord[], name: Name): readonly string[] {
  const owner = labels(name);
  return textRecords(records).flatMap(({ text }) => classify(text.value, owner) ?? []);
}
