import type { Word } from '../../../records/rdata/word';
import type { Octets } from '../../../text/octets';
import type { Place, Span } from '../../../text/span';
import { readStrings } from './txt-strings';

/** Words and strings in quotes, as in a zone file. */
const WORDS = /"(?:\\.|[^"\\])*"?|(?:\\.|[^\s"\\])+/gs;

/** The words of a value that holds data as a zone file has it. */
export function valueWords(value: Octets): readonly Word[] {
  let last = -1;
  return Array.from(value.value.matchAll(WORDS), ({ 0: text, index }) => {
    const isAttached = last === index;
    last = index + text.length;
    return new OctetsWord(value.slice({ start: index, end: last }), text.startsWith('"'), isAttached);
  });
}

/** A value that is one field by itself. */
export function argumentWord(value: Octets): Word {
  const { length } = value.value.trimEnd();
  return new OctetsWord(length < value.length ? value.slice({ start: 0, end: length }) : value, undefined, false);
}

class OctetsWord implements Word {
  readonly quoted: boolean | undefined;
  readonly attached: boolean;
  readonly #octets: Octets;

  constructor(octets: Octets, quoted: boolean | undefined, attached: boolean) {
    this.#octets = octets;
    this.quoted = quoted;
    this.attached = attached;
  }

  get text(): string {
    return this.#octets.value;
  }

  get written(): Octets {
    return this.#octets;
  }

  get hidden(): boolean {
    return this.#octets.hasHoles;
  }

  get place(): Place {
    return this.part({ start: 0, end: this.#octets.length });
  }

  part(span: Span): Place {
    return this.#octets.cover(span);
  }

  decode(): Octets {
    const [string] = this.quoted === undefined ? [] : readStrings(this.#octets, false);
    return string ?? this.#octets;
  }
}
