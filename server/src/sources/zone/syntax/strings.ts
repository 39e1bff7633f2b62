import { HOLE, Octets, type Encoding, type Piece } from '../../../text/octets';
import { placeAt, type Anchor, type Span } from '../../../text/span';
import { utf8Octets } from '../../../text/utf8';

import { BARE, QUOTED } from '../../../records/presentation/encoding';
import { readEscape } from '../../../records/presentation/escapes';
import { HAS } from './lexer';
import type { Token } from './scanner';
import { skipTemplate } from './templates';

/** The content of a token, without its quotes: one character-string of a TXT record, and where each octet is written. */
export function decodeToken(text: string, token: Token, anchor: Anchor): Octets {
  const { start, end } = inside(token);
  const encoding = token.kind === 'string' ? QUOTED : BARE;
  const whole = placeAt(anchor, start, end);
  const raw = text.slice(start, end);
  if (token.bits < HAS.escape && isAscii(raw)) {
    const pieces: Piece[] = raw === '' ? [] : [{ kind: 'verbatim', from: 0, to: raw.length, place: whole, encoding }];
    return new Octets(raw, pieces, whole);
  }
  const decoder = new Decoder(text, anchor, encoding);
  decoder.read(start, end);
  return new Octets(decoder.value, decoder.pieces, whole);
}

/** The token without its quotes. A string that is not closed has only the first one. */
export function inside(token: Token): Span {
  if (token.kind === 'word') return token;
  return { start: token.start + 1, end: token.closing === 'unclosed' ? token.end : token.end - 1 };
}

class Decoder {
  value = '';
  readonly pieces: Piece[] = [];
  readonly #text: string;
  readonly #anchor: Anchor;
  readonly #encoding: Encoding;

  constructor(text: string, anchor: Anchor, encoding: Encoding) {
    this.#text = text;
    this.#anchor = anchor;
    this.#encoding = encoding;
  }

  read(start: number, end: number): void {
    const text = this.#text;
    let i = start;
    while (i < end) {
      const code = text.codePointAt(i) ?? 0;
      const template = skipTemplate(text, i);
      if (template > i) this.#add('hole', HOLE, i, (i = Math.min(template, end)));
      else if (code === 92) i = this.#escape(i, end);
      else if (code < 128) i = this.#verbatim(i, end);
      else this.#add('escape', utf8Octets(code), i, (i += code > 0xffff ? 2 : 1));
    }
  }

  #escape(index: number, end: number): number {
    const escape = readEscape(this.#text, index, end);
    const after = Math.min(escape.end, end);
    const isOctet = after - index === 4;
    // What cannot be read is taken verbatim, as BIND's parser would have seen it.
    if (escape.code === undefined) this.#add('verbatim', this.#text.slice(index, after), index, after);
    else this.#add('escape', isOctet ? String.fromCharCode(escape.code) : utf8Octets(escape.code), index, after);
    return after;
  }

  #verbatim(start: number, end: number): number {
    let i = start;
    do i++;
    while (i < end && this.#isVerbatim(i));
    this.#add('verbatim', this.#text.slice(start, i), start, i);
    return i;
  }

  #isVerbatim(index: number): boolean {
    const code = this.#text.charCodeAt(index);
    return code < 128 && code !== 92 && skipTemplate(this.#text, index) === index;
  }

  #add(kind: Piece['kind'], octets: string, start: number, end: number): void {
    const from = this.value.length;
    this.value += octets;
    const place = placeAt(this.#anchor, start, end);
    this.pieces.push({ kind, from, to: this.value.length, place, encoding: this.#encoding });
  }
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
