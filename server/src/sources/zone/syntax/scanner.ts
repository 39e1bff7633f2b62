import type { Span } from '../../../text/span';

import { whyNoOwner, whyNoType } from './mistakes';
import { checkDirective, directiveCodeAt } from './directives';
import { invalidEscapes } from '../../../records/presentation/escapes';
import { HAS, TOKEN, type Closing, type Lexer, type TokenKind } from './lexer';
import { classCodeAt, typeCodeAt } from '../../../records/presentation/mnemonics';
import type { SyntaxProblem, SyntaxProblemKind } from './problem';
import { looksLikeRecord } from './recovery';
import { opensStatement } from './templates';
import { parseTtl } from '../../../records/presentation/ttl';

/** What an entry is. `unread`: a line that is not a record, as its problems explain, or that a template hides. */
export const ENTRY = { blank: 0, record: 1, directive: 2, unread: 3 } as const;
export type EntryKind = (typeof ENTRY)[keyof typeof ENTRY];

/** A word or string of an entry; offsets count as those of the text it was read from. */
export interface Token extends Span {
  readonly kind: 'word' | 'string';
  /** Bits of `HAS`. */
  readonly bits: number;
  readonly closing: Closing;
}

/** The place of a part that an entry lacks. */
const NONE: Span = { start: -1, end: -1 };

/**
 * Reads one entry after another and locates its parts: owner, TTL, class, type, and on demand each token. Fields hold
 * what the last entry was; a missing part has the code -1 and no place.
 */
export class EntryScanner {
  readonly lexer: Lexer;
  kind: EntryKind = ENTRY.blank;
  /** From the first to after the last token that is not a comment. */
  start = 0;
  end = 0;
  ownerStart = -1;
  ownerEnd = -1;
  ownerBits = 0;
  /** Seconds. */
  ttl = -1;
  ttlSpan = NONE;
  class = -1;
  classSpan = NONE;
  /** Code of the RR type, or of the directive. */
  type = -1;
  typeSpan = NONE;
  hasTemplate = false;
  /** The current word or string, or the end of the entry. */
  token: TokenKind = TOKEN.end;
  problems: SyntaxProblem[] = [];
  tokens: Token[] = [];
  /** How many of the tokens come before the data. */
  headLength = 0;
  comments: Span[] = [];
  parentheses: Span[] = [];
  readonly #details: boolean;
  #collect = false;
  readonly #open: number[] = [];

  /** `details`: keep tokens, comments and places, not only what columns hold. */
  constructor(lexer: Lexer, details: boolean) {
    this.lexer = lexer;
    this.#details = details;
  }

  /** Reads the part before the data of an entry. The current token is then the first one of the data. */
  readHead(start: number): void {
    const { lexer } = this;
    this.#reset();
    lexer.begin(start);
    const indented = isSpace(lexer.text.charCodeAt(lexer.end));
    const first = this.advance();
    this.start = lexer.start;
    if (first === TOKEN.end) {
      // Only comments, and possibly parentheses.
      this.end = this.end < 0 ? this.start : this.end;
      this.start = Math.min(this.start, this.end);
      return;
    }
    this.kind = ENTRY.record;
    if (this.#readDirective(indented)) return;
    if (indented || this.#readOwner()) this.#readTypeAndBefore();
    this.headLength = this.token === TOKEN.end ? this.tokens.length : this.tokens.length - 1;
  }

  /** Reads the rest of the entry. */
  readRest(): void {
    while (this.token !== TOKEN.end) this.advance();
    const bare = this.problems.find((problem) => problem.kind === 'bare-record');
    if (bare !== undefined) this.problems = [bare];
    if (this.kind !== ENTRY.directive || this.type <= 0) return;
    this.problems.push(...checkDirective(this.type, this.lexer.text, this.typeSpan, this.tokens.slice(1)));
  }

  /** The next word or string, or the end. Parentheses and comments are passed over. */
  advance(): TokenKind {
    const { lexer } = this;
    let token = lexer.next();
    while (token === TOKEN.comment || token === TOKEN.open || token === TOKEN.close) {
      this.#pass(token);
      token = lexer.next();
    }
    this.token = token;
    if (token === TOKEN.end) {
      const [open] = this.#open;
      if (open !== undefined) this.#report('unclosed-parenthesis', open, open + 1, { count: this.#open.length });
      return token;
    }
    this.end = lexer.end;
    if (lexer.bits >= HAS.escape) this.#checkBits();
    if (token === TOKEN.quoted && lexer.closing !== 'closed') {
      this.#report(lexer.closing === 'unclosed' ? 'unclosed-quote' : 'newline-in-quotes', lexer.start, lexer.end);
    }
    if (!this.#collect) return token;
    const kind = token === TOKEN.word ? 'word' : 'string';
    this.tokens.push({ kind, start: lexer.start, end: lexer.end, bits: lexer.bits, closing: lexer.closing });
    return token;
  }

  #pass(token: TokenKind): void {
    const { start, end } = this.lexer;
    if (token === TOKEN.comment) {
      if (this.#details) this.comments.push({ start, end });
      return;
    }
    this.end = end;
    if (this.#details) this.parentheses.push({ start, end });
    if (token === TOKEN.open) this.#open.push(start);
    else if (this.#open.pop() === undefined) this.#report('stray-parenthesis', start, end);
  }

  #checkBits(): void {
    const { lexer } = this;
    if ((lexer.bits & HAS.template) !== 0) this.hasTemplate = true;
    else
      for (const { start, end } of invalidEscapes(lexer.text, lexer.start, lexer.end))
        this.#report('invalid-escape', start, end);
  }

  #readDirective(indented: boolean): boolean {
    const { lexer } = this;
    if (
      this.token !== TOKEN.word ||
      lexer.text.charCodeAt(lexer.start) !== 36 ||
      lexer.text.charAt(lexer.start + 1) === '{'
    )
      return false;
    const code = directiveCodeAt(lexer.text, lexer.start, lexer.end);
    if (indented && code === 0) return false;
    this.kind = ENTRY.directive;
    this.type = code;
    this.typeSpan = this.#span();
    if (code === 0) this.#report('unknown-directive', lexer.start, lexer.end);
    else if (indented) this.#report('indented-directive', lexer.start, lexer.end);
    if (!this.#collect) {
      this.#collect = true;
      this.tokens.push({ kind: 'word', start: lexer.start, end: lexer.end, bits: lexer.bits, closing: 'closed' });
    }
    this.headLength = 1;
    this.advance();
    return true;
  }

  /** False when the line is not a record at all. */
  #readOwner(): boolean {
    const { lexer } = this;
    this.ownerStart = lexer.start;
    this.ownerEnd = lexer.end;
    this.ownerBits = lexer.bits;
    const isOdd = this.token === TOKEN.quoted || (lexer.bits & (HAS.odd | HAS.template)) !== 0;
    // A macro of m4, or the word that begins its comments.
    const { text, start, end } = lexer;
    const isMacro = text.charCodeAt(end) === 40 || (end - start === 3 && text.startsWith('dnl', start));
    if ((isOdd || isMacro) && this.#cannotBeOwner()) return false;
    this.advance();
    return true;
  }

  #cannotBeOwner(): boolean {
    const { text, start, end } = this.lexer;
    const isStatement = opensStatement(text, start);
    const kind = isStatement ? undefined : whyNoOwner(text, { start, end });
    if (kind !== undefined) this.#report(kind, start, end);
    else if (!isStatement) return false;
    if (isStatement) this.hasTemplate = true;
    this.kind = ENTRY.unread;
    this.ownerStart = this.ownerEnd = -1;
    return true;
  }

  /** `[TTL] [class] type` or `[class] [TTL] type`. */
  #readTypeAndBefore(): void {
    const { lexer } = this;
    for (; ; this.advance()) {
      if (this.token === TOKEN.end) return this.#lacksType();
      if (this.token === TOKEN.quoted) return this.#isNoType();
      if ((lexer.bits & HAS.template) !== 0) continue;
      const { text, start, end } = lexer;
      if (this.class < 0 && (this.class = classCodeAt(text, start, end)) >= 0) {
        if (this.#details) this.classSpan = this.#span();
      } else if (this.ttl < 0 && this.#readTtl()) {
        if (this.#details) this.ttlSpan = this.#span();
      } else if ((this.type = typeCodeAt(text, start, end)) >= 0) {
        this.typeSpan = this.#span();
        this.advance();
        return;
      } else if (!this.#passes()) return this.#isNoType();
    }
  }

  #readTtl(): boolean {
    const { text, start, end } = this.lexer;
    if (!isDigit(text.charCodeAt(start))) return false;
    // The largest number of 32 bits marks an entry without a TTL; servers read both as 0.
    this.ttl = Math.min(parseTtl(text, start, end) ?? dynamicTtl(text, start) ?? -1, 0xfffffffe);
    return this.ttl >= 0;
  }

  /** A word that is not a TTL, class or type, but is followed by them. */
  #passes(): boolean {
    const { text, start, end } = this.lexer;
    if (text.startsWith('[AGE:', start)) return true; // Microsoft DNS writes it before the TTL
    if (this.ttl < 0 && /[\d+-]/.test(text.charAt(start)) && looksLikeRecord(text, start)) {
      this.#report('invalid-ttl', start, end);
      return true;
    }
    return false;
  }

  #lacksType(): void {
    if (this.hasTemplate) this.kind = ENTRY.unread;
    else this.#giveUp('missing-type', this.start, this.end);
  }

  /** The current token is where a type belongs. */
  #isNoType(): void {
    const { text, start, end, closing } = this.lexer;
    this.kind = ENTRY.unread;
    this.type = 0;
    this.typeSpan = { start, end };
    // What a template or an open quote hides may have been the type.
    if (this.hasTemplate || (this.token === TOKEN.quoted && closing !== 'closed')) return;
    const owner = this.ownerStart < 0 ? undefined : { start: this.ownerStart, end: this.ownerEnd };
    const mistake = whyNoType(text, this.start, owner, { start, end });
    this.#report(mistake.kind, mistake.span.start, mistake.span.end);
  }

  #span(): Span {
    return { start: this.lexer.start, end: this.lexer.end };
  }

  #giveUp(kind: SyntaxProblemKind, start: number, end: number): void {
    this.kind = ENTRY.unread;
    this.#report(kind, start, end);
  }

  #report(kind: SyntaxProblemKind, start: number, end: number, args: SyntaxProblem['args'] = {}): void {
    this.problems.push({ kind, span: { start, end }, args: { word: this.lexer.text.slice(start, end), ...args } });
  }

  #reset(): void {
    this.kind = ENTRY.blank;
    this.ownerStart = this.ownerEnd = -1;
    this.ownerBits = 0;
    this.ttl = this.class = this.type = -1;
    this.end = -1;
    this.hasTemplate = false;
    this.#collect = this.#details;
    this.headLength = 0;
    this.#open.length = 0;
    if (this.problems.length > 0) this.problems = [];
    if (this.tokens.length > 0) this.tokens = [];
    if (!this.#details) return;
    this.ttlSpan = this.classSpan = this.typeSpan = NONE;
    this.comments = [];
    this.parentheses = [];
  }
}

/** gdnsd writes the most and the least TTL of a dynamic record, as in `300/10 DYNA`. */
function dynamicTtl(text: string, start: number): number | undefined {
  DYNAMIC_TTL.lastIndex = start;
  const [, most] = DYNAMIC_TTL.exec(text) ?? [];
  return most === undefined ? undefined : parseTtl(most);
}

const DYNAMIC_TTL = /(\d+)\/\d+(?=[ \t]+(?:IN[ \t]+)?DYN[AC][ \t])/iy;

function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
