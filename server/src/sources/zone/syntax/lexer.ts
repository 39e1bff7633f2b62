import { skipLineEnd } from '../../../text/chunk';

import { beginsEntry, closingQuote } from './recovery';
import { skipTemplate } from './templates';

/** What `Lexer.next` found. */
export const TOKEN = { word: 0, quoted: 1, open: 2, close: 3, comment: 4, end: 5 } as const;
export type TokenKind = (typeof TOKEN)[keyof typeof TOKEN];

/** What a word or string has in it, as bits. */
export const HAS = { dot: 1, upper: 2, odd: 4, escape: 8, template: 16 } as const;

/** How a quoted string ends. */
export type Closing = 'closed' | 'unclosed' | 'after-line-end';

const DELIMITER = 64;
const MARK = 32;
const BITS = characterBits();

/**
 * Cuts one entry into tokens: words, quoted strings, parentheses and comments (RFC 1035 section 5.1, read as BIND
 * does). It locates tokens and decodes nothing. The entry ends with its line, or with the line that closes its
 * parenthesis. What is not closed ends where the next entry plainly begins, so that the rest of a file stays readable.
 *
 * The same object is used for entry after entry: fields instead of token objects are what makes it quick.
 */
export class Lexer {
  readonly text: string;
  /** The last token, without trailing white space; a string with its quotes. */
  start = 0;
  end = 0;
  /** Bits of `HAS`, for words and strings. */
  bits = 0;
  closing: Closing = 'closed';
  /** Of parentheses, open now. They nest, as in BIND. */
  depth = 0;
  /** After the last character examined; see `Reading`. */
  reach = 0;

  constructor(text: string, start: number) {
    this.text = text;
    this.begin(start);
  }

  /** Starts an entry at the beginning of a line. A byte order mark there is passed over. */
  begin(start: number): void {
    this.start = start;
    this.end = this.text.charCodeAt(start) === 0xfeff ? start + 1 : start;
    this.depth = 0;
    if (this.reach < start) this.reach = start;
  }

  /** The next token of the entry. After `end`, `this.end` is where the next entry begins. */
  next(): TokenKind {
    const { text } = this;
    let i = this.end;
    for (;;) {
      const code = text.charCodeAt(i);
      switch (code) {
        case 32:
        case 9:
          i++;
          continue;
        case 10:
        case 13:
          if (this.#endsLine(i)) return this.#token(TOKEN.end, i, this.end);
          i = this.end;
          continue;
        case 59:
          return this.#token(TOKEN.comment, i, lineEnd(text, i));
        case 40:
          this.depth++;
          return this.#token(TOKEN.open, i, i + 1);
        case 41:
          if (this.depth > 0) this.depth--;
          return this.#token(TOKEN.close, i, i + 1);
        case 34:
          return this.#quoted(i);
        default:
          if (i < text.length) return this.#word(i);
          this.reach = text.length + 1;
          return this.#token(TOKEN.end, i, i);
      }
    }
  }

  #token(kind: TokenKind, start: number, end: number): TokenKind {
    this.start = start;
    this.end = end;
    return kind;
  }

  /** Passes the line end; does the entry end with it? */
  #endsLine(index: number): boolean {
    const next = skipLineEnd(this.text, index);
    this.end = next;
    const seen = this.text.charCodeAt(index) === 13 ? index + 2 : next;
    if (seen > this.reach) this.reach = seen;
    if (this.depth <= 0) return true;
    const recovery = beginsEntry(this.text, next);
    if (recovery.reach > this.reach) this.reach = recovery.reach;
    return recovery.begins;
  }

  #word(start: number): TokenKind {
    const { text } = this;
    let i = start;
    let bits = 0;
    for (;;) {
      const code = text.charCodeAt(i);
      const found = code < 128 ? (BITS[code] ?? 0) : code >= 128 ? HAS.odd : DELIMITER;
      bits |= found;
      if (found < HAS.escape) i++;
      else if (found === DELIMITER) break;
      else if (found === HAS.escape) i = skipEscape(text, i);
      else {
        const after = skipTemplate(text, i);
        bits = after > i ? bits | HAS.template : bits | HAS.odd;
        i = Math.max(after, i + 1);
      }
    }
    this.bits = bits & (DELIMITER - MARK - 1);
    return this.#token(TOKEN.word, start, i);
  }

  #quoted(start: number): TokenKind {
    const { text } = this;
    this.bits = 0;
    this.closing = 'closed';
    let i = start + 1;
    for (;;) {
      const code = text.charCodeAt(i);
      if (code === 34) return this.#token(TOKEN.quoted, start, i + 1);
      if (code === 92) {
        this.bits |= HAS.escape;
        i = skipEscape(text, i);
      } else if (code === 123 || code === 36 || code === 60 || code === 64 || code === 37) {
        const after = skipTemplate(text, i);
        if (after > i) this.bits |= HAS.template;
        i = Math.max(after, i + 1);
      } else if (code === 10 || code === 13 || i >= text.length) {
        return this.#open(start, i);
      } else i++;
    }
  }

  /**
   * A string that is open at the end of its line. If it is not clearly closed later, it ends with the line, but a
   * parenthesis that closes there still counts.
   */
  #open(start: number, lineEnd: number): TokenKind {
    const close = closingQuote(this.text, lineEnd);
    if (close.reach > this.reach) this.reach = close.reach;
    if (close.at >= 0) {
      this.closing = 'after-line-end';
      this.bits = stringBits(this.text.slice(start, close.at));
      return this.#token(TOKEN.quoted, start, close.at + 1);
    }
    this.closing = 'unclosed';
    let end = trimEnd(this.text, start + 1, lineEnd);
    if (this.depth > 0 && this.text.charCodeAt(end - 1) === 41) end = trimEnd(this.text, start + 1, end - 1);
    return this.#token(TOKEN.quoted, start, end);
  }
}

/** After the character that a backslash escapes; a line end keeps its meaning. */
function skipEscape(text: string, index: number): number {
  const code = text.charCodeAt(index + 1);
  return code === 10 || code === 13 || Number.isNaN(code) ? index + 1 : index + 2;
}

function lineEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length && text.charCodeAt(i) !== 10 && text.charCodeAt(i) !== 13) i++;
  return trimEnd(text, from, i);
}

function trimEnd(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && (text.charCodeAt(i - 1) === 32 || text.charCodeAt(i - 1) === 9)) i--;
  return i;
}

/** Of a string over several lines, which is not read again. */
function stringBits(text: string): number {
  return (text.includes('\\') ? HAS.escape : 0) | (/\{[{%#]|<%|\$\{/.test(text) ? HAS.template : 0);
}

function characterBits(): Uint8Array {
  const bits = new Uint8Array(128).fill(HAS.odd);
  for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789-') bits[letter.charCodeAt(0)] = 0;
  for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') bits[letter.charCodeAt(0)] = HAS.upper;
  for (const mark of '{$<@%') bits[mark.charCodeAt(0)] = MARK;
  for (const delimiter of ' \t\r\n;"()') bits[delimiter.charCodeAt(0)] = DELIMITER;
  bits[46] = HAS.dot;
  bits[92] = HAS.escape;
  return bits;
}
