import type { TextOwner, Unit } from '../sources/source';
import { overlaps, type Anchor, type Place } from '../text/span';

interface User {
  readonly place: Place;
  readonly address: string;
}

/** Which owners use text from which places: text written once may belong to several resources. */
export class TextUsers {
  readonly #byAnchor = new Map<Anchor, User[]>();

  static of(unit: Unit): TextUsers {
    const users = new TextUsers();
    for (const part of unit.parts()) {
      for (const { on, subject, owner } of part.subjects()) {
        if (on !== 'record' || owner === undefined) continue;
        const pieces = subject.record.strings.flatMap((string) => string.pieces);
        for (const { place } of pieces) users.#add({ place, address: owner.address });
      }
    }
    return users;
  }

  /** Whether these are all the owners of text from a place. An insertion is into the text at both sides of it. */
  areAmong(owners: readonly TextOwner[], place: Place): boolean {
    const span = place.start === place.end ? { start: place.start - 1, end: place.end + 1 } : place;
    const users = this.#byAnchor.get(place.anchor) ?? [];
    return users.every((user) => owners.some(({ address }) => address === user.address) || !overlaps(user.place, span));
  }

  #add(user: User): void {
    const users = this.#byAnchor.get(user.place.anchor) ?? [];
    if (users.length === 0) this.#byAnchor.set(user.place.anchor, users);
    users.push(user);
  }
}
