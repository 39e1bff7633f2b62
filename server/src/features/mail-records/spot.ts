import type { NewRecord } from '../../records/form';
import { isBelow, type Name, under } from '../../records/name';
import type { ZoneView } from '../../records/zone-view';
import { addRecords } from '../../rules/fixes/records';
import type { TextEdit } from '../../text/span';

/** Records to be written with their owner: all of one owner and type. */
export interface OwnedRecord extends NewRecord {
  readonly owner: Name;
}

/**
 * Edits that add records to a zone, all of one owner and type, after related ones: other keys of the domain for a key,
 * otherwise the domain's texts, its MX records, its other records, or any text of the zone. `undefined` if none of
 * these has a place for them.
 */
export function addedTo(
  zone: ZoneView,
  domain: Name,
  added: readonly [OwnedRecord, ...OwnedRecord[]],
): readonly TextEdit[] | undefined {
  const [{ owner, type }] = added;
  // If all records of a name and type are in one construct, a second one would replace it.
  const sets = zone.records(owner, type).filter(({ form }) => form.isInSet);
  const keys = under('_domainkey', domain);
  const texts = zone.texts();
  const related = isBelow(owner, keys) ? texts.filter((text) => text.owner && isBelow(text.owner, keys)) : [];
  const own = zone.records(domain);
  const near = [zone.records(owner), related, own.filter(isText), own.filter(isMx), own, texts];
  for (const group of sets.length > 0 ? [sets] : near) {
    for (const record of group.toReversed()) {
      const edits = record.owner && addRecords(record, added, zone.records(record.owner));
      if (edits !== undefined) return edits;
    }
  }
  return undefined;
}

function isMx({ type }: { readonly type: string }): boolean {
  return type === 'MX';
}

function isText({ type }: { readonly type: string }): boolean {
  return type === 'TXT';
}
