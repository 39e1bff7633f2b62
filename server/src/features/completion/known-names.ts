import { isSpf } from '../../mail/spf/record';
import { displayName, isUnknown, type Name } from '../../records/name';
import type { ListedZone } from '../../records/zone-view';
import type { Workspace } from '../../workspace/workspace';

/** Candidate names at a place. */
export interface KnownNames<Text extends string> {
  readonly names: readonly Text[];
  /** Are there more, which a longer text may select? */
  readonly isCut: boolean;
}

/** The maximum number of names in a list: more do not help a reader, and each costs the editor time. */
const MOST_NAMES = 300;

/** The maximum number of names that are examined for one list. */
const MOST_LOOKED_AT = 200_000;

/** The names of a zone; where there are many, those that contain the typed text. */
export function namesOf(zone: ListedZone, typed: string): KnownNames<Name> {
  const first = select([zone], () => true);
  const part = typed === '@' ? '' : typed.toLowerCase();
  return first.isCut && part !== '' ? select([zone], (name) => name.includes(part)) : first;
}

/** Names of the other zones that are read together with a document, where they are known in full. */
export function namesElsewhere(workspace: Workspace, uri: string, zone: ListedZone): KnownNames<Name> {
  const zones = (workspace.unit(uri)?.zones ?? []).map(({ view }) => view);
  return select(
    zones.filter((each) => each !== zone),
    (name) => !isUnknown(name),
  );
}

/** The owners of a document, each once, in the order of the text. */
export function ownersIn(workspace: Workspace, uri: string): KnownNames<string> {
  const names = new Set<string>();
  for (const { name, type } of workspace.unit(uri)?.outline(uri) ?? []) {
    if (names.size >= MOST_NAMES) return { names: [...names], isCut: true };
    if (type !== undefined && name !== '') names.add(name);
  }
  return { names: [...names], isCut: false };
}

/**
 * Names of the workspace with an SPF record, for `include` and `redirect`: apexes, names that mention SPF, and those
 * that begin with the typed text.
 */
export function spfNames(workspace: Workspace, typed: string): readonly string[] {
  const zones = workspace.zones().map(({ zone }) => zone);
  const begun = typed.toLowerCase();
  const isLikely = (name: Name, zone: ListedZone) => {
    return name === zone.apex || name.includes('spf') || (begun !== '' && name.startsWith(begun));
  };
  const hasSpf = (name: Name, zone: ListedZone) =>
    zone.records(name, 'TXT').some(({ text }) => text !== undefined && isSpf(text.value));
  const { names } = select(zones, (name, zone) => !isUnknown(name) && isLikely(name, zone) && hasSpf(name, zone));
  return names.map(displayName);
}

function select(zones: readonly ListedZone[], isWanted: (name: Name, zone: ListedZone) => boolean): KnownNames<Name> {
  const names = new Set<Name>();
  let count = 0;
  for (const zone of zones) {
    for (const name of zone.names) {
      if (++count > MOST_LOOKED_AT || names.size >= MOST_NAMES) return { names: [...names], isCut: true };
      if (isWanted(name, zone)) names.add(name);
    }
  }
  return { names: [...names], isCut: false };
}
