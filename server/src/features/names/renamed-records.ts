import type { Name } from '../../records/name';
import type { ResourceRecord } from '../../records/record';
import type { AbsoluteEdit } from '../../text/apply-edits';
import type { Workspace } from '../../workspace/workspace';
import type { Renaming } from './renaming';
import { writtenNames } from './written-names';

/**
 * Do the edits leave every record as it is, except for the names? Only files whose text makes several records need a look:
 * one that several zones include, a local that several resources use.
 */
export function isSameButRenamed(
  workspace: Workspace,
  edits: ReadonlyMap<string, readonly AbsoluteEdit[]>,
  renamed: Renaming,
): boolean {
  const shared = [...edits.keys()].filter((uri) => workspace.readsTwice(uri));
  if (shared.length === 0) return true;
  const edited = workspace.edited(edits);
  return shared.every((uri) => {
    const before = Array.from(workspace.everyRecord(uri), (record) => recordKey(record, renamed)).sort();
    const after = Array.from(edited.everyRecord(uri), (record) => recordKey(record, () => undefined)).sort();
    return before.length === after.length && before.every((key, index) => key === after[index]);
  });
}

/** The content of a record, with the names that it has afterwards. */
export function recordKey(record: ResourceRecord, renamed: Renaming): string {
  const final = (name: Name | undefined) => (name === undefined ? undefined : (renamed(name) ?? name));
  const { owner, type, ttl, class: rrClass, fields, text } = record;
  const data = fields.map(({ target, octets, text: written }) => final(target) ?? octets?.value ?? written);
  return JSON.stringify([
    final(owner),
    type,
    ttl,
    rrClass,
    ...(text === undefined ? data : [textKey(record, text.value, final)]),
  ]);
}

/** The names of a mail record apart from the rest of its text. */
function textKey(record: ResourceRecord, value: string, final: (name: Name) => Name | undefined): unknown {
  const names = writtenNames(record).filter(({ role, text }) => role === 'target' && text !== '');
  const rest = names.reduce((text, { text: written }) => text.replace(written, '\0'), value);
  return [rest, ...names.map(({ name }) => final(name))];
}
