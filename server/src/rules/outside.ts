import type { Asking } from '../mail/spf/evaluate/question';
import type { Name } from '../records/name';
import type { ZoneView } from '../records/zone-view';

/** Runs a computation about a name to its end, with the answers that are there now. `topic` tells it from others. */
export type Drive = <T>(topic: string, begin: () => Asking<T>) => T;

/** What lies beyond a zone, for the rules on its names. */
export interface Outside {
  /** Who answers the questions of a name; its own zone, as `own` shows it, is heard first. */
  driveFor(name: Name, own: ZoneView): Drive;
  /** What the name has asked is no longer wanted. */
  forget(name: Name): void;
  /** Records of the zone came or went: `keys` are those of `keysOf`. */
  changed(keys: Iterable<string>): void;
}
