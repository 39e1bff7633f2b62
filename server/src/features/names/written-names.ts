import { displayName, isUnknown, labels, under, UNKNOWN_ORIGIN, type Name } from '../../records/name';
import type { ResourceRecord } from '../../records/record';
import type { WrittenName } from '../../records/written-name';
import { absolute, touches, type Place } from '../../text/span';
import type { Workspace } from '../../workspace/workspace';
import { mailNames } from './mail-names';

/** Every name that is written in a record: its owner, and those that its data and its text refer to. */
export function writtenNames(record: ResourceRecord): readonly WrittenName[] {
  return [...record.form.names(record), ...mailNames(record)];
}

/** A name at the cursor, and the record that it is written in; a directive has none. */
export interface NameAt {
  readonly name: Name;
  readonly place: Place;
  readonly record?: ResourceRecord;
  /** More than one if the domain of an address also refers to the record that authorises its reports. */
  readonly written: readonly WrittenName[];
}

/** The name at a UTF-16 offset of a document. */
export function nameAt(workspace: Workspace, uri: string, offset: number): NameAt | undefined {
  const found = workspace.unit(uri)?.at(uri, offset);
  if (found === undefined) return undefined;
  if (found.kind === 'directive') {
    const { name, argument } = found;
    const isHere = argument !== undefined && touches(absolute(argument), { start: offset, end: offset });
    return name !== undefined && isHere ? { name, place: argument, written: [] } : undefined;
  }
  const cursor = { start: found.offset, end: found.offset };
  const written = writtenNames(found.record).filter(
    ({ place }) => place.anchor === found.anchor && touches(place, cursor),
  );
  // At the boundary of two names the cursor is on the one that begins there.
  const at = written.findLast(({ role }) => role !== 'implied') ?? written[0];
  if (at === undefined) return undefined;
  const same = written.filter(({ place }) => touches(place, at.place));
  return { name: at.name, place: at.place, record: found.record, written: same };
}

/** A name where it is written, with its record. */
export interface Occurrence {
  readonly written: WrittenName;
  readonly record: ResourceRecord;
}

/**
 * Where a name is written, in the workspace or in the units of one document; each place once, in the order of the
 * files' names.
 */
export function occurrences(workspace: Workspace, name: Name, uri?: string): readonly Occurrence[] {
  const found = new Map<string, Occurrence>();
  const twin = twinOf(name);
  for (const record of candidates(workspace, name, uri)) {
    for (const written of writtenNames(record)) {
      if (written.name !== name && written.name !== twin) continue;
      const key = placeKey(written.place);
      if (!found.has(key)) found.set(key, { written, record });
    }
  }
  return [...found.values()].sort((a, b) => compare(a.written.place, b.written.place));
}

/** The records that may mention a name. One that authorises reports is implied by the host that receives them. */
function* candidates(workspace: Workspace, name: Name, uri: string | undefined): Generator<ResourceRecord> {
  yield* workspace.recordsNaming(name, uri);
  const host = reportHost(name);
  if (host !== undefined) yield* workspace.recordsNaming(host, uri);
}

/**
 * The most likely spellings of a name if the zone of a record is unknown: a provider that appends the zone unless the
 * name ends with it may get the whole name, and vice versa.
 */
export function twinOf(name: Name): Name {
  const plain = displayName(name);
  if (!isUnknown(name)) return under(plain, UNKNOWN_ORIGIN);
  return plain.includes('.') ? (`${plain}.` as Name) : name;
}

function reportHost(name: Name): Name | undefined {
  const parts = labels(name);
  const at = parts.findIndex((label, index) => label === '_report' && parts[index + 1] === '_dmarc');
  return at < 0 || at + 2 >= parts.length ? undefined : (`${parts.slice(at + 2).join('.')}.` as Name);
}

export function placeKey(place: Place): string {
  const { start, end } = absolute(place);
  return `${place.anchor.uri} ${start} ${end}`;
}

export function compare(a: Place, b: Place): number {
  if (a.anchor.uri !== b.anchor.uri) return a.anchor.uri < b.anchor.uri ? -1 : 1;
  return absolute(a).start - absolute(b).start;
}
