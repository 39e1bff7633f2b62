import { isSpf } from '../../mail/spf/record';
import { displayName, isUnknown, type Name } from '../../records/name';
import type { ListedZone } from '../../records/zone-view';
import type { Workspace } from '../../workspace/workspace';

/** Candidate names at a place. */
export interface KnownNames {
  readonly names: readonly string[];
  /** Are there more, which a longer text may select? */
  readonly isCut: boolean;
}

/** The maximum number of names in a list: more do not help a reader, and each costs the editor time. */
const MOST_NAMES = 300;

/** The maximum number of names that are examined for one list. */
const MOST_LOOKED_AT = 200_000;

/**
 * The owners of a document, each once, in the order of the text; where there are many, those of its zones that contain
 * the typed text.
 */
export function ownersIn(workspace: Workspace, uri: string, typed: string): KnownNames {
  const names = new Set<string>();
  for (const { name, type } of workspace.unit(uri)?.outline(uri) ?? []) {
    if (type !== undefined && name !== '') names.add(name);
    if (names.size > MOST_NAMES) {
      const zones = workspace.zones().filter((zone) => zone.uri === uri);
      return (
        select(
          zones.map(({ zone }) => zone),
          typed,
          () => true,
        ) ?? { names: [...names], isCut: true }
      );
    }
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
  return select(zones, '', (name, zone) => !isUnknown(name) && isLikely(name, zone) && hasSpf(name, zone))?.names ?? [];
}

/** `undefined` if zones show no names. */
function select(
  zones: readonly ListedZone[],
  typed: string,
  isWanted: (name: Name, zone: ListedZone) => boolean,
): KnownNames | undefined {
  const names = new Set<string>();
  const part = typed.toLowerCase();
  let count = 0;
  for (const zone of zones) {
    for (const name of zone.names) {
      if (++count > MOST_LOOKED_AT) return { names: [...names], isCut: true };
      if (!name.includes(part) || !isWanted(name, zone)) continue;
      names.add(displayName(name));
      if (names.size >= MOST_NAMES) return { names: [...names], isCut: true };
    }
  }
  return count === 0 ? undefined : { names: [...names], isCut: false };
}
