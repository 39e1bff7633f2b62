import type { Asker, Lookups } from '../dns/session-lookups';
import { surroundingsOf, type Surroundings } from '../dns/workspace-zones';
import type { HeldZone } from '../dns/zone-reply';
import type { Name } from '../records/name';
import type { ZoneView } from '../records/zone-view';
import type { Drive, Outside } from '../rules/outside';
import { Readers } from '../rules/readers';
import { trackedZone, WHOLE_ZONE, type Reads } from '../rules/tracked-zone';

/** A zone whose names ask about others. */
export interface AskingZone {
  /** The file that the zone begins with. */
  readonly uri: string;
  readonly zone: ZoneView;
  /** A name would find something else now. */
  readonly touch: (name: Name) => void;
}

/** To be closed when the zone is gone. */
export interface OpenOutside extends Outside {
  close(): void;
}

interface Look {
  readonly touch: () => void;
  readonly reads: Reads;
  readonly topics: Set<string>;
}

/** Brings zones together: names of one ask others, and are looked at again when those change. */
export class Neighbours {
  readonly #lookups: Lookups;
  readonly #zones: () => readonly HeldZone[];
  readonly #readers = new Readers<Look>();

  /** `zones`: all there are now. */
  constructor(lookups: Lookups, zones: () => readonly HeldZone[]) {
    this.#lookups = lookups;
    this.#zones = zones;
  }

  /** Every name that asks may hear something else now: a zone is gone, or others are to be asked. */
  touchAll(): void {
    this.#changed([WHOLE_ZONE]);
  }

  /** What the zone's rules may ask. */
  outsideOf(asking: AskingZone): OpenOutside {
    const looks = new Map<Name, Look>();
    const forget = (name: Name) => {
      const look = looks.get(name);
      if (look === undefined) return;
      looks.delete(name);
      this.#readers.delete(look, look.reads);
      for (const topic of look.topics) this.#lookups.forget(asking.uri, topic);
    };
    return {
      driveFor: (name, own) => {
        const look: Look = {
          touch: () => asking.touch(name),
          // Whether there are other zones at all is asked by everybody.
          reads: new Set([WHOLE_ZONE]),
          topics: new Set(),
        };
        looks.set(name, look);
        return this.#driveFor(asking, name, own, look);
      },
      forget,
      changed: (keys) => this.#changed(keys),
      close: () => looks.forEach((_, name) => forget(name)),
    };
  }

  #driveFor(asking: AskingZone, name: Name, own: ZoneView, look: Look): Drive {
    return (topic, begin) => {
      const asker: Asker = {
        uri: asking.uri,
        topic: `${topic} ${name}`,
        zones: () => this.#surroundings(asking, own, look.reads),
        onAnswers: look.touch,
      };
      look.topics.add(asker.topic);
      const result = this.#lookups.drive(asker, begin);
      this.#readers.add(look, look.reads);
      return result;
    };
  }

  #surroundings({ uri, zone }: AskingZone, own: ZoneView, reads: Reads): Surroundings {
    const [, ...others] = surroundingsOf(uri, [{ uri, zone }], this.#zones());
    const tracked = others.map((circle) =>
      circle.map((held) => ({ uri: held.uri, zone: trackedZone(held.zone, reads) })),
    );
    return [[{ uri, zone: own }], ...tracked];
  }

  #changed(keys: Iterable<string>): void {
    if (this.#readers.isEmpty) return;
    for (const key of keys) for (const look of this.#readers.of(key)) look.touch();
  }
}
