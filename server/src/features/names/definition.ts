import { parent, under, type Name } from '../../records/name';
import type { ResourceRecord } from '../../records/record';
import type { WrittenName } from '../../records/written-name';
import { isSpf } from '../../mail/spf/version';
import { isInside, placeAt, type Place } from '../../text/span';
import type { Workspace } from '../../workspace/workspace';
import { compare, nameAt, placeKey, twinOf, type NameAt } from './written-names';

/** Where something is defined, and what led there. */
export interface Definition {
  readonly from: Place;
  /** All of it. */
  readonly target: Place;
  /** What is selected; inside `target`. */
  readonly selection: Place;
}

/** The records of the name at an offset of a document, one for each zone that has some, or the included file there. */
export function definitions(workspace: Workspace, uri: string, offset: number): readonly Definition[] {
  const at = workspace.unit(uri)?.at(uri, offset);
  if (at?.kind === 'directive' && at.directive === 'include') {
    const { file, argument } = at;
    const document = file === undefined ? undefined : workspace.document(file);
    if (document === undefined || argument === undefined) return [];
    const start = placeAt({ uri: document.uri, text: '', offset: 0 }, 0, 0);
    return [{ from: argument, target: start, selection: start }];
  }
  const found = nameAt(workspace, uri, offset);
  return found === undefined ? [] : recordsMeant(workspace, found).map((record) => definitionOf(record, found.place));
}

/**
 * The domain of an address refers to the record that authorises its reports, if there is one, before the host itself.
 */
function recordsMeant(workspace: Workspace, { name, written }: NameAt): readonly ResourceRecord[] {
  const means = written.length === 0 ? [{ name, role: 'owner' as const }] : written;
  for (const mean of [...means.filter(({ role }) => role === 'implied'), ...means]) {
    const found = recordsOf(workspace, mean.name, wantedBy(mean));
    const unique = new Map(found.map((each) => [placeKey(each.place), each]));
    if (unique.size > 0) return [...unique.values()].sort((a, b) => compare(a.place, b.place));
  }
  return [];
}

type Wanted = (record: ResourceRecord) => boolean;

function wantedBy({ role, type }: Pick<WrittenName, 'role' | 'type'>): Wanted {
  if (role === 'owner') return () => true;
  if (type === 'TXT') return ({ text }) => text !== undefined && isSpf(text.value);
  return (record) => (type === undefined ? ADDRESSES.has(record.type) : record.type === type);
}

/** What a host has, or leads to it. */
const ADDRESSES: ReadonlySet<string> = new Set(['A', 'AAAA', 'CNAME']);

/** The first record of the name in each zone that has it, or of the wildcard that answers for it (RFC 4592). */
function recordsOf(workspace: Workspace, name: Name, isWanted: Wanted): readonly ResourceRecord[] {
  const own = firsts(workspace, name, isWanted);
  if (own.length > 0) return own;
  for (let above = parent(name); above !== undefined; above = parent(above)) {
    const wild = firsts(workspace, under('*', above), isWanted);
    if (wild.length > 0) return wild;
    if (firsts(workspace, above, () => true).length > 0) return [];
  }
  return [];
}

function firsts(workspace: Workspace, name: Name, isWanted: Wanted): readonly ResourceRecord[] {
  return workspace.zones().flatMap(({ zone }) => {
    const own = zone.records(name);
    const records = own.length > 0 ? own : zone.records(twinOf(name));
    return records.find(isWanted) ?? records[0] ?? [];
  });
}

function definitionOf({ place, ownerPlace, typePlace }: ResourceRecord, from: Place): Definition {
  const selection = [ownerPlace, typePlace].find((each) => each !== undefined && isInside(each, place)) ?? place;
  return { from, target: place, selection };
}
