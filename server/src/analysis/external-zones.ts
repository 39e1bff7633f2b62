import type { DnsComputation } from '../dns/question';
import { survey, type Survey } from '../mail/spf/evaluate/survey';
import type { GivenRecord } from '../mail/spf/evaluate/find-record';
import { isAtOrBelow, isBelow, parent, type Name } from '../records/name';
import type { ListedZone, ZoneView, ZoneViewpoint } from '../records/zone-view';
import type { Lookups } from './answers/lookups';
import type { ZoneCandidates } from './answers/workspace-zones';
import { folderOf, ZoneMap } from './answers/zone-map';
import type { ListedWorkspaceZone } from './answers/zone-reply';
import { type Dependencies, DependencyIndex } from './dependencies';
import { trackedZone } from './tracked-zone';

/**
 * Runs a computation about a name to completion, with the answers available now. `topic` distinguishes it from others,
 * `text` is what it reads.
 */
export type Drive = <T>(topic: string, begin: () => DnsComputation<T>, text?: string) => T;

/** What rules on one name of a zone can see outside of it. */
export interface NameScope {
  readonly drive: Drive;
  /** The zone of the workspace that another name belongs to, if it is a single one. */
  zoneOf(name: Name): ZoneView | undefined;
  /** The date, `2026-11-24`. */
  readonly today: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A computation about a name that depends on other names. */
export interface Requester {
  /** The file that its zone begins with. */
  readonly uri: string;
  readonly zone: ZoneView;
  /** The zone as the requester sees it. */
  readonly own: ZoneView;
  /** Distinguishes it from others of the same file. */
  readonly topic: string;
  /** `undefined`: nothing is noted. */
  readonly dependencies: Dependencies | undefined;
  /** DNS has answered: the findings may differ now. */
  onAnswers(): void;
}

export interface ExternalZonesOptions {
  readonly lookups: Lookups;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

interface Held {
  readonly zone: ListedZone;
  readonly index: DependencyIndex;
  readonly uri: string;
  readonly apex: Name | undefined;
  readonly complete: boolean;
  readonly view: ZoneViewpoint | undefined;
}

/** Connects zones: names in one depend on others, and are re-analysed when those change. */
export class ExternalZones {
  readonly #options: ExternalZonesOptions;
  readonly #held = new Map<ZoneView, Held>();
  readonly #map = new ZoneMap();
  /** Dependencies on which zones exist for a name, or in a folder. */
  readonly #index = new DependencyIndex();

  constructor(options: ExternalZonesOptions) {
    this.#options = options;
  }

  /** A zone is new, or its name or completeness may have changed. */
  set(zone: ListedZone, uri: string, index: DependencyIndex): void {
    const { apex, complete, view } = zone;
    const before = this.#held.get(zone);
    const isSame = before?.uri === uri && before.apex === apex && before.complete === complete;
    if (isSame && before.view?.project === view?.project && before.view?.view === view?.view) return;
    if (before !== undefined) this.delete(zone);
    this.#held.set(zone, { zone, index, uri, apex, complete, view });
    this.#map.add({ uri, zone });
    this.#index.invalidate(complete ? apexKey(apex) : folderKey(uri));
  }

  delete(zone: ZoneView): void {
    const held = this.#held.get(zone);
    if (held === undefined) return;
    const { uri, apex, complete } = held;
    this.#held.delete(zone);
    this.#map.delete({ uri, zone }, complete ? apex : undefined);
    this.#index.invalidate(complete ? apexKey(apex) : folderKey(uri));
  }

  /** All zones, in the order of the files that they begin with. */
  zones(): readonly ListedWorkspaceZone[] {
    const zones = Array.from(this.#held.values(), ({ uri, zone }) => ({ uri, zone }));
    return zones.sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  /** What the requester sees. All its queries are recorded. */
  scopeOf(requester: Requester): NameScope {
    const { uri, topic } = requester;
    const onAnswers = () => requester.onAnswers();
    const zones = () => this.#around(requester);
    return {
      drive: (about, begin, text = '') => {
        return this.#options.lookups.drive({ uri, topic: `${about} ${topic}`, text, zones, onAnswers }, begin);
      },
      zoneOf: (other) => nearestZone(other, zones()),
      now: this.#options.now(),
      today: new Date(this.#options.now()).toISOString().slice(0, 10),
    };
  }

  /** The DNS answers are no longer needed. */
  forget({ uri, topic }: Requester, about: string): void {
    this.#options.lookups.forget(uri, `${about} ${topic}`);
  }

  /**
   * The cost of an SPF record that belongs to no name, or is only considered. Missing answers are not queried later.
   */
  surveyOf(uri: string, given: GivenRecord, domain?: string, own?: ZoneView): Survey {
    const zones = () => this.#map.surroundingsOf(uri, own);
    const requester = { uri, topic: '', zones, onAnswers: () => undefined };
    return this.#options.lookups.driveOnce(requester, () => survey(domain, given));
  }

  #around({ uri, zone, own, dependencies }: Requester): ZoneCandidates {
    const view = (seen: ZoneView) => {
      if (seen === zone) return own;
      const index = this.#held.get(seen)?.index;
      if (index === undefined || dependencies === undefined) return seen;
      return trackedZone(seen, (key) => dependencies.add(index, key));
    };
    const candidates = this.#map.surroundingsOf(uri, zone, view);
    if (dependencies === undefined) return candidates;
    return {
      around: (name) => {
        dependencies.add(this.#index, folderKey(uri));
        for (let at: Name | undefined = name; at !== undefined; at = parent(at)) {
          dependencies.add(this.#index, apexKey(at));
        }
        return candidates.around(name);
      },
    };
  }
}

/** The key of the complete zones of that name. */
function apexKey(apex: Name | undefined): string {
  return `apex ${apex ?? ''}`;
}

/** The key of the zones of a folder that answer only what they hold. */
function folderKey(uri: string): string {
  return `folder ${folderOf(uri)}`;
}

/**
 * The zone that a name is in; `undefined` if there are several copies. A complete zone comes before fragments of it.
 */
function nearestZone(name: Name, surroundings: ZoneCandidates): ZoneView | undefined {
  const around = surroundings.around(name).flatMap((circle) => circle.map(({ zone }) => zone));
  const holding = around.filter(({ apex }) => apex !== undefined && isAtOrBelow(name, apex));
  const deepest = holding.reduce<Name | undefined>((apex, zone) => {
    return apex === undefined || (zone.apex !== undefined && isBelow(zone.apex, apex)) ? zone.apex : apex;
  }, undefined);
  const candidates = holding.filter((zone) => zone.apex === deepest && zone.delegation(name) === undefined);
  const complete = candidates.filter((zone) => zone.complete);
  const [only, ...others] = complete.length > 0 ? complete : candidates;
  return others.length === 0 ? only : undefined;
}
