import type { Word } from '../../../records/rdata/word';
import type { Octets } from '../../../text/octets';
import { placeAt, type Anchor, type Place, type Span } from '../../../text/span';
import { HAS } from '../syntax/lexer';
import type { Token } from '../syntax/scanner';
import { decodeToken, inside } from '../syntax/strings';

/** The tokens of an entry's data as words. */
export function dataWords(chunk: Anchor, tokens: readonly Token[]): readonly Word[] {
  return tokens.map((token, index) => new TokenWord(chunk, token, tokens[index - 1]?.end === token.start));
}

/** A name outside the data. BIND takes an owner in quotes; they are not part of its name. */
export function nameWord(chunk: Anchor, token: Token): Word {
  return new TokenWord(chunk, { ...token, ...inside(token), kind: 'word' }, false);
}

class TokenWord implements Word {
  readonly attached: boolean;
  readonly #chunk: Anchor;
  readonly #token: Token;

  constructor(chunk: Anchor, token: Token, attached: boolean) {
    this.#chunk = chunk;
    this.#token = token;
    this.attached = attached;
  }

  get text(): string {
    return this.#chunk.text.slice(this.#token.start, this.#token.end);
  }

  get quoted(): boolean {
    return this.#token.kind === 'string';
  }

  get hidden(): boolean {
    return (this.#token.bits & HAS.template) !== 0;
  }

  get place(): Place {
    return placeAt(this.#chunk, this.#token.start, this.#token.end);
  }

  part({ start, end }: Span): Place {
    return placeAt(this.#chunk, this.#token.start + start, this.#token.start + end);
  }

  decode(): Octets {
    return decodeToken(this.#chunk.text, this.#token, this.#chunk);
  }
}
