import { isBelow, parent, type Name } from '../records/name';
import type { ResourceRecord } from '../records/record';
import type { TargetingType, ZoneView } from '../records/zone-view';

/** What a rule asked of a zone, as keys that `keysOf` gives for a change. */
export type DependencySet = Set<string>;

/** The key of everything that concerns the zone as a whole: its apex, whether it is complete. */
export const WHOLE_ZONE = 'zone';

/** The key of all TXT records together. */
export const TEXTS = 'texts';

/** The key of all targets of a type together. */
export function targetsKey(type: TargetingType): string {
  return `targets ${type}`;
}

/** A view that notes each question, so that it is known which findings a change may touch. */
export function trackedZone(zone: ZoneView, reads: DependencySet): ZoneView {
  return {
    mayBeIncluded: zone.mayBeIncluded,
    get apex(): Name | undefined {
      reads.add(WHOLE_ZONE);
      return zone.apex;
    },
    get complete(): boolean {
      reads.add(WHOLE_ZONE);
      return zone.complete;
    },
    get madeHere(): boolean {
      reads.add(WHOLE_ZONE);
      return zone.madeHere === true;
    },
    records(name: Name, type?: string): readonly ResourceRecord[] {
      reads.add(name);
      return zone.records(name, type);
    },
    texts(): readonly ResourceRecord[] {
      reads.add(TEXTS);
      return zone.texts();
    },
    isTarget(name: Name, type: TargetingType): boolean {
      reads.add(targetsKey(type));
      return zone.isTarget(name, type);
    },
    hasBelow(name: Name): boolean {
      reads.add(belowKey(name));
      return zone.hasBelow(name);
    },
    delegation(name: Name): Name | undefined {
      // Any name from this one up to the apex may become a zone cut.
      reads.add(WHOLE_ZONE);
      for (let at: Name | undefined = name; at !== undefined && at !== zone.apex; at = parent(at)) reads.add(at);
      return zone.delegation(name);
    },
  };
}

/** The keys under which questions may have been asked that a change at `name` answers anew. */
export function keysOf(name: Name, apex: Name | undefined): string[] {
  const keys: string[] = [name];
  for (let at = parent(name); at !== undefined; at = parent(at)) {
    keys.push(belowKey(at));
    if (at === apex || (apex !== undefined && !isBelow(at, apex))) break;
  }
  return keys;
}

function belowKey(name: Name): string {
  return `below ${name}`;
}
