import { message } from '../../messages/message';
import { recordKey } from '../names/renamed-records';
import type { Workspace } from '../../workspace/workspace';
import type { Action } from './code-actions';
import { SORT_RECORDS } from './kinds';

/**
 * Sorts the records of a document by name. Not offered where a record would mean something else afterwards, such as one
 * that takes its TTL from the record above.
 */
export function sortRecords(workspace: Workspace, uri: string): Action[] {
  const edits = new Map([[uri, workspace.unit(uri)?.sorted(uri) ?? []]]);
  if (edits.get(uri)?.length === 0) return [];
  const keys = (of: Workspace) =>
    Array.from(of.everyRecord(uri), (record) => recordKey(record, () => undefined)).sort();
  const [before, after] = [keys(workspace), keys(workspace.edited(edits))];
  if (before.length !== after.length || before.some((key, index) => key !== after[index])) return [];
  return [{ title: message('code-actions/sort-records'), kind: SORT_RECORDS, edits, preferred: false }];
}
