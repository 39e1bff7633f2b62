import type { NewRecord } from '../../records/form';
import type { ResourceRecord } from '../../records/record';
import type { TextEdit } from '../../text/span';

/** Writes another record after `neighbour`; `records` are all of the neighbour's name, in file order. */
export function addRecord(
  neighbour: ResourceRecord,
  added: NewRecord,
  records: readonly ResourceRecord[],
): readonly TextEdit[] | undefined {
  const edit = neighbour.form.lineAfter(added, records.slice(records.indexOf(neighbour) + 1));
  return edit && [edit];
}

/** Takes a record out; `records` are all of its name. */
export function removeRecord(
  record: ResourceRecord,
  records: readonly ResourceRecord[],
): readonly TextEdit[] | undefined {
  const edit = record.form.remove(records.filter((other) => other !== record));
  return edit && [edit];
}
