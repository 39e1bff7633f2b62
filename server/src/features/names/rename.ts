import type { Message } from '../../messages/message';
import { displayName, isAtOrBelow, isUnknown, type Name } from '../../records/name';
import { nameProblems } from '../../records/names';
import type { ResourceRecord } from '../../records/record';
import { writeLike, type WrittenName } from '../../records/written-name';
import { absoluteEdits, type AbsoluteEdit } from '../../text/apply-edits';
import { overlaps, type Place, type TextEdit } from '../../text/span';
import type { Workspace } from '../../workspace/workspace';
import { renaming, type Renaming } from './renaming';
import { isSameButRenamed } from './renamed-records';
import { nameAt, occurrences, placeKey, writtenNames, type NameAt } from './written-names';

/** Edits by the URI of their document, in order; or why there are none. */
export type Rename =
  | { readonly kind: 'edits'; readonly edits: ReadonlyMap<string, readonly AbsoluteEdit[]> }
  | { readonly kind: 'refused'; readonly reason: Message };

/** The name that would be renamed, as it is written at its place; or why it cannot be. */
export type RenameTarget =
  | { readonly kind: 'target'; readonly place: Place; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: Message };

/** What a rename at an offset of a document would change. */
export function renameTarget(workspace: Workspace, uri: string, offset: number): RenameTarget {
  const found = nameAt(workspace, uri, offset);
  const written = found && spelledAt(found);
  if (written === undefined) return refused({ id: 'names/none-here', args: {} });
  const reason = fixedName(workspace, written.name);
  return reason === undefined ? { kind: 'target', place: written.place, text: written.text } : refused(reason);
}

/**
 * Renames the name at an offset of a document wherever it occurs: owners and targets in all files, in the spelling
 * that each has. Nothing is renamed if one of them cannot be written, or if another record would change.
 */
export function rename(workspace: Workspace, uri: string, offset: number, text: string): Rename {
  const target = renameTarget(workspace, uri, offset);
  if (target.kind === 'refused') return target;
  const found = nameAt(workspace, uri, offset);
  const written = found && spelledAt(found);
  const to = written && newName(written, text.trim());
  if (written === undefined || to === undefined) return refused({ id: 'names/invalid', args: { name: text.trim() } });
  if (to === written.name) return { kind: 'edits', edits: new Map() };
  const reason = placeFault(workspace, written.name, to);
  return reason === undefined ? editsFor(workspace, written.name, renaming(written.name, to)) : refused(reason);
}

function spelledAt({ written }: NameAt): WrittenName | undefined {
  return written.find(({ role }) => role !== 'implied');
}

function refused(reason: Message): { readonly kind: 'refused'; readonly reason: Message } {
  return { kind: 'refused', reason };
}

/** Why a name has to stay as it is. */
function fixedName(workspace: Workspace, name: Name): Message | undefined {
  const args = { name: displayName(name) };
  const zones = workspace.zones();
  if (zones.some(({ zone }) => zone.apex === name) || displayName(name) === '@') return { id: 'names/apex', args };
  if (!zones.some(({ zone }) => zone.records(name).length > 0)) return { id: 'names/no-records', args };
  if (zones.some(({ zone }) => zone.delegation(name) !== undefined)) return { id: 'names/delegated', args };
  const isAmbiguous = occurrences(workspace, name).some(({ written }) => written.name !== name);
  return isAmbiguous ? { id: 'names/unknown-zone', args } : undefined;
}

function newName(written: WrittenName, text: string): Name | undefined {
  if (text === '' || text === '@' || /(?<!\\)[\s"();]/.test(text)) return undefined;
  const name = written.read(text);
  return name === undefined || nameProblems(name, name).length > 0 ? undefined : name;
}

/** Why a name cannot take the place of another one. */
function placeFault(workspace: Workspace, from: Name, to: Name): Message | undefined {
  const args = { name: displayName(to) };
  for (const { zone } of workspace.zones()) {
    if (zone.records(to).length > 0) return { id: 'names/taken', args };
    if (zone.records(from).length === 0) continue;
    const { apex } = zone;
    if (apex === undefined ? isUnknown(from) && !isUnknown(to) : !isAtOrBelow(to, apex))
      return { id: 'names/outside', args: { ...args, zone: apex === undefined ? '@' : displayName(apex) } };
    if (to === apex) return { id: 'names/taken', args };
    if (zone.delegation(to) !== undefined) return { id: 'names/delegated', args };
  }
  return undefined;
}

function editsFor(workspace: Workspace, name: Name, renamed: Renaming): Rename {
  const args = { name: displayName(name) };
  const edits = new Map<string, TextEdit>();
  for (const record of workspace.recordsNaming(name)) {
    for (const { written, to } of renamedNames(record, renamed)) {
      if (written.role === 'owner' && workspace.zones().some(({ zone }) => zone.records(to).length > 0))
        return refused({ id: 'names/taken', args: { name: displayName(to) } });
      const own = writeLike(written, to);
      if (own === undefined) return refused({ id: 'names/unwritable', args: { ...args, file: fileOf(written.place) } });
      for (const edit of own) {
        const key = placeKey(edit.place);
        if ((edits.get(key)?.text ?? edit.text) !== edit.text) return refused({ id: 'names/shared', args });
        edits.set(key, edit);
      }
    }
  }
  const byFile = inFiles([...edits.values()]);
  const isRight = [...byFile.values()].every(areApart) && isSameButRenamed(workspace, byFile, renamed);
  return isRight ? { kind: 'edits', edits: byFile } : refused({ id: 'names/shared', args });
}

function renamedNames(record: ResourceRecord, renamed: Renaming): readonly { written: WrittenName; to: Name }[] {
  return writtenNames(record).flatMap((written) => {
    const to = written.role === 'implied' ? undefined : renamed(written.name);
    return to === undefined ? [] : { written, to };
  });
}

function inFiles(edits: readonly TextEdit[]): ReadonlyMap<string, readonly AbsoluteEdit[]> {
  const uris = new Set(edits.map(({ place }) => place.anchor.uri));
  return new Map(
    Array.from(uris, (uri) => [uri, absoluteEdits(edits.filter(({ place }) => place.anchor.uri === uri))]),
  );
}

function areApart(edits: readonly AbsoluteEdit[]): boolean {
  return edits.every((edit, index) => {
    const next = edits[index + 1];
    return next === undefined || !overlaps(edit, next);
  });
}

function fileOf({ anchor }: Place): string {
  return decodeURIComponent(anchor.uri.slice(anchor.uri.lastIndexOf('/') + 1));
}
