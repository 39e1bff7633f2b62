import type { ResourceRecord } from '../records/record';
import type { TextOwner, Unit } from '../sources/source';
import { overlaps, type Anchor, type Place } from '../text/span';

interface User {
  readonly place: Place;
  readonly record: ResourceRecord;
  /** Of the resource that has the record; `undefined` in a zone file. */
  readonly address: string | undefined;
}

/** Which owners use text from which places: text written once may belong to several resources. */
export class TextUsers {
  readonly #byAnchor = new Map<Anchor, User[]>();

  static of(unit: Unit): TextUsers {
    const users = new TextUsers();
    for (const part of unit.parts()) {
      for (const { on, subject, owner } of part.subjects()) {
        if (on !== 'record') continue;
        const pieces = subject.record.strings.flatMap((string) => string.pieces);
        for (const { place } of pieces) users.#add({ place, record: subject.record, address: owner?.address });
      }
    }
    return users;
  }

  /** Whether these are all the owners of text from a place. */
  areAmong(owners: readonly TextOwner[], place: Place): boolean {
    return this.#at(place).every(({ address }) => {
      return address === undefined || owners.some((owner) => owner.address === address);
    });
  }

  /** The records with text from a place. */
  recordsAt(place: Place): readonly ResourceRecord[] {
    return this.#at(place).map(({ record }) => record);
  }

  /** An insertion is into the text at both sides of it. */
  #at(place: Place): readonly User[] {
    const span = place.start === place.end ? { start: place.start - 1, end: place.end + 1 } : place;
    return (this.#byAnchor.get(place.anchor) ?? []).filter((user) => overlaps(user.place, span));
  }

  #add(user: User): void {
    const users = this.#byAnchor.get(user.place.anchor) ?? [];
    if (users.length === 0) this.#byAnchor.set(user.place.anchor, users);
    users.push(user);
  }
}
