import { isBelow, parent, type Name } from '../records/name';
import type { ResourceRecord } from '../records/record';
import type {
  CommittedZone,
  TargetingType,
  UntimedRecord,
  ZoneChanges,
  ZoneView,
  ZoneViewpoint,
} from '../records/zone-view';
import type { TextIndex } from '../records/text-index';
import type { DependencyIndex } from './dependencies';

/** The key of everything that concerns the zone as a whole: its apex, whether it is complete. */
const WHOLE_ZONE = 'zone';

/** The key of the first record that has no TTL of its own. */
const UNTIMED = 'untimed';

/** The key of what the zone was when it was committed. */
const COMMITTED = 'committed';

/** The key of all TXT records together. */
const TEXTS = 'texts';

/** A view that records each query by a key, to determine which findings a change may affect. */
export function trackedZone(zone: ZoneView, note: (key: string) => void): ZoneView {
  return {
    mayBeIncluded: zone.mayBeIncluded,
    get apex(): Name | undefined {
      note(WHOLE_ZONE);
      return zone.apex;
    },
    get complete(): boolean {
      note(WHOLE_ZONE);
      return zone.complete;
    },
    get madeHere(): boolean {
      note(WHOLE_ZONE);
      return zone.madeHere === true;
    },
    get givenName(): Name | undefined {
      note(WHOLE_ZONE);
      return zone.givenName;
    },
    get view(): ZoneViewpoint | undefined {
      note(WHOLE_ZONE);
      return zone.view;
    },
    get ownName(): Name | undefined {
      note(WHOLE_ZONE);
      return zone.ownName;
    },
    get untimed(): UntimedRecord | undefined {
      note(UNTIMED);
      return zone.untimed;
    },
    get committed(): CommittedZone | undefined {
      note(COMMITTED);
      return zone.committed;
    },
    records(name: Name, type?: string): readonly ResourceRecord[] {
      note(type === undefined ? name : rrsetKey(name, type));
      return zone.records(name, type);
    },
    texts(): readonly ResourceRecord[] {
      note(TEXTS);
      return zone.texts();
    },
    hasText(index: TextIndex, key: string): boolean {
      note(textKey(index, key));
      return zone.hasText(index, key);
    },
    isTarget(name: Name, type: TargetingType): boolean {
      note(targetsKey(type));
      return zone.isTarget(name, type);
    },
    hasBelow(name: Name): boolean {
      note(belowKey(name));
      return zone.hasBelow(name);
    },
    delegation(name: Name): Name | undefined {
      // Any name from this one up to the apex may become a zone cut.
      note(WHOLE_ZONE);
      const { apex } = zone;
      for (let at: Name | undefined = name; at !== undefined && at !== apex; at = parent(at)) {
        note(rrsetKey(at, 'NS'));
      }
      return zone.delegation(name);
    },
  };
}

/** Invalidates results whose queries have a different answer after these changes. */
export function invalidateChanged(index: DependencyIndex, changes: ZoneChanges, apex: Name | undefined): void {
  const wide = new Set<string>();
  for (const [name, types] of changes.changed()) {
    index.invalidate(name);
    for (const type of types) index.invalidate(rrsetKey(name, type));
    for (const type of types) wide.add(type === 'TXT' ? TEXTS : targetsKey(type));
  }
  for (const key of wide) index.invalidate(key);
  for (const name of changes.cameOrWent()) {
    for (let at = parent(name); at !== undefined; at = parent(at)) {
      index.invalidate(belowKey(at));
      if (at === apex || (apex !== undefined && !isBelow(at, apex))) break;
    }
  }
  if (!wide.has(TEXTS)) return;
  for (const texts of numbers.keys()) {
    for (const key of changes.textKeys(texts)) index.invalidate(textKey(texts, key));
  }
}

export function invalidateWhole(index: DependencyIndex): void {
  index.invalidate(WHOLE_ZONE);
}

export function invalidateUntimed(index: DependencyIndex): void {
  index.invalidate(UNTIMED);
}

export function invalidateCommitted(index: DependencyIndex): void {
  index.invalidate(COMMITTED);
}

function rrsetKey(name: Name, type: string): string {
  return `${name} ${type}`;
}

const numbers = new Map<TextIndex, number>();

function textKey(index: TextIndex, key: string): string {
  const number = numbers.get(index) ?? numbers.size;
  numbers.set(index, number);
  return `text ${number} ${key}`;
}

/** The key of all targets of a type together. */
function targetsKey(type: string): string {
  return `targets ${type}`;
}

function belowKey(name: Name): string {
  return `below ${name}`;
}
