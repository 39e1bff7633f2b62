import type { NewRecord } from '../../records/form';
import type { ResourceRecord } from '../../records/record';
import type { TextEdit } from '../../text/span';

/** Writes another record after `neighbour`; `records` are all of the neighbour's name, in file order. */
export function addRecord(
  neighbour: ResourceRecord,
  added: NewRecord,
  records: readonly ResourceRecord[],
): readonly TextEdit[] | undefined {
  return addRecords(neighbour, [added], records);
}

/** The same for records of one owner and type. If one construct holds all of these, they are written into it. */
export function addRecords(
  neighbour: ResourceRecord,
  added: readonly NewRecord[],
  records: readonly ResourceRecord[],
): readonly TextEdit[] | undefined {
  const [{ owner, type } = { owner: undefined, type: '' }] = added;
  const isSibling = (owner ?? neighbour.owner) === neighbour.owner;
  const set = isSibling ? records.findLast((record) => record.type === type && record.form.isInSet) : undefined;
  const { form } = set ?? neighbour;
  const edit = form.recordsAfter(added, records.slice(records.indexOf(set ?? neighbour) + 1));
  return edit && [edit];
}

/** Removes a record; `records` are all of its name. */
export function removeRecord(
  record: ResourceRecord,
  records: readonly ResourceRecord[],
): readonly TextEdit[] | undefined {
  const edit = record.form.remove(records.filter((other) => other !== record));
  return edit && [edit];
}
