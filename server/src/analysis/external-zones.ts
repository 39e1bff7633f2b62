import type { DnsComputation } from '../dns/question';
import type { Name } from '../records/name';
import type { ZoneView } from '../records/zone-view';

/** Runs a computation about a name to its end, with the answers that are there now. `topic` tells it from others. */
export type Drive = <T>(topic: string, begin: () => DnsComputation<T>) => T;

/** What one name of a zone sees of the world. */
export interface NameScope {
  readonly drive: Drive;
  /** The zone of the workspace that another name belongs to, if it is a single one. */
  zoneOf(name: Name): ZoneView | undefined;
  /** The date, `2026-11-24`. */
  readonly today: string;
}

/** What lies beyond a zone, for the rules on its names. */
export interface ExternalZones {
  /** Who answers the questions of a name; its own zone, as `own` shows it, is heard first. */
  scopeOf(name: Name, own: ZoneView): NameScope;
  /** What the name has asked is no longer wanted. */
  forget(name: Name): void;
  /** Records of the zone came or went: `keys` are those of `keysOf`. */
  changed(keys: Iterable<string>): void;
}
