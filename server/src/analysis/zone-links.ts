import type { LookupClient, Lookups } from './answers/lookups';
import type { ZoneCandidates } from './answers/workspace-zones';
import { ZoneMap } from './answers/zone-map';
import type { WorkspaceZone } from './answers/zone-reply';
import { survey, type Survey } from '../mail/spf/evaluate/survey';
import { isSpf } from '../mail/spf/record';
import { isAtOrBelow, isBelow, type Name } from '../records/name';
import type { ResourceRecord } from '../records/record';
import type { ZoneView } from '../records/zone-view';
import { asText } from '../records/text-records';
import type { Drive, NameScope, ExternalZones } from './external-zones';
import { DependencyIndex } from './dependency-index';
import { trackedZone, WHOLE_ZONE, type DependencySet } from './tracked-zone';

/** A zone whose names ask about others. */
export interface AskingZone {
  /** The file that the zone begins with. */
  readonly uri: string;
  readonly zone: ZoneView;
  /** A name would find something else now. */
  readonly touch: (name: Name) => void;
}

type ZoneList = readonly WorkspaceZone[];

/** To be closed when the zone is gone. */
export interface OpenOutside extends ExternalZones {
  close(): void;
}

export interface ZoneLinksOptions {
  readonly lookups: Lookups;
  /** All zones there are now, in lists that are others when zones come, go or become complete. */
  readonly zones: () => readonly ZoneList[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Names of another zone than the edited one may find something else now. */
  readonly onTouch: () => void;
}

interface Look {
  readonly asking: AskingZone;
  readonly touch: () => void;
  readonly reads: DependencySet;
  readonly topics: Set<string>;
}

/** Brings zones together: names of one ask others, and are looked at again when those change. */
export class ZoneLinks {
  readonly #options: ZoneLinksOptions;
  readonly #readers = new DependencyIndex<Look>();
  #mapped: readonly ZoneList[] = [];
  #map = new ZoneMap([]);

  constructor(options: ZoneLinksOptions) {
    this.#options = options;
  }

  /** Every name that asks may hear something else now: a zone is gone, or others are to be asked. */
  touchAll(): void {
    if (this.#changed([WHOLE_ZONE])) this.#options.onTouch();
  }

  /** What an SPF record costs that belongs to no name. What is not known now is not asked later. */
  surveyOf(uri: string, record: ResourceRecord): Survey | undefined {
    const text = asText(record)?.text;
    if (text === undefined || !isSpf(text.value)) return undefined;
    const zones = () => this.#currentMap().surroundingsOf(uri);
    const asker = { uri, topic: '', zones, onAnswers: () => undefined };
    return this.#options.lookups.driveOnce(asker, () => survey(undefined, { value: text.value, text }));
  }

  /** What the zone's rules may ask. */
  outsideOf(asking: AskingZone): OpenOutside {
    const looks = new Map<Name, Look>();
    const forget = (name: Name) => {
      const look = looks.get(name);
      if (look === undefined) return;
      looks.delete(name);
      this.#readers.delete(look, look.reads);
      for (const topic of look.topics) this.#options.lookups.forget(asking.uri, topic);
    };
    return {
      scopeOf: (name, own) => {
        const look: Look = {
          asking,
          touch: () => asking.touch(name),
          // Whether there are other zones at all is asked by everybody.
          reads: new Set([WHOLE_ZONE]),
          topics: new Set(),
        };
        looks.set(name, look);
        return this.#outlookOf(asking, name, own, look);
      },
      forget,
      changed: (keys) => {
        if (this.#changed(keys, asking)) this.#options.onTouch();
      },
      close: () => looks.forEach((_, name) => forget(name)),
    };
  }

  #outlookOf(asking: AskingZone, name: Name, own: ZoneView, look: Look): NameScope {
    return {
      drive: this.#driveFor(asking, name, own, look),
      zoneOf: (other) => nearestZone(other, this.#surroundings(asking, own, look.reads)),
      today: new Date(this.#options.now()).toISOString().slice(0, 10),
    };
  }

  #driveFor(asking: AskingZone, name: Name, own: ZoneView, look: Look): Drive {
    return (topic, begin) => {
      const asker: LookupClient = {
        uri: asking.uri,
        topic: `${topic} ${name}`,
        zones: () => this.#surroundings(asking, own, look.reads),
        onAnswers: look.touch,
      };
      look.topics.add(asker.topic);
      const result = this.#options.lookups.drive(asker, begin);
      this.#readers.add(look, look.reads);
      return result;
    };
  }

  #surroundings({ uri, zone }: AskingZone, own: ZoneView, reads: DependencySet): ZoneCandidates {
    const view = (seen: ZoneView) => (seen === zone ? own : trackedZone(seen, reads));
    return this.#currentMap().surroundingsOf(uri, zone, view);
  }

  #currentMap(): ZoneMap {
    const zones = this.#options.zones();
    if (!zones.every((list, index) => list === this.#mapped[index])) {
      this.#mapped = zones;
      this.#map = new ZoneMap(zones.flat());
    }
    return this.#map;
  }

  /** True if names of other zones than the changed one had asked. */
  #changed(keys: Iterable<string>, where?: AskingZone): boolean {
    let hasOthers = false;
    if (this.#readers.isEmpty) return hasOthers;
    for (const key of keys) {
      for (const look of this.#readers.of(key)) {
        look.touch();
        hasOthers ||= look.asking !== where;
      }
    }
    return hasOthers;
  }
}

/** The zone that a name is in, none of several copies. A complete zone comes before fragments of it. */
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
