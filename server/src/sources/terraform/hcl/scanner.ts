import {
  continuesIdentifier,
  CR,
  HASH,
  isBlank,
  LF,
  QUOTE,
  BACKSLASH,
  SLASH,
  STAR,
  startsIdentifier,
} from './characters';
import type { Landmarks } from './landmarks';
import type { Comment, Problem, ProblemKind } from './nodes';

/** No sensible file nests deeper than this, and it fits the stack of a small worker. */
const MAX_DEPTH = 200;

/**
 * A place in the text, and the comments and problems found before it. It knows white space, comments and words; the
 * readers around it know the rest of the language.
 */
export class Scanner {
  readonly text: string;
  readonly comments: Comment[] = [];
  readonly problems: Problem[] = [];
  pos: number;
  /**
   * Where reading stops: the next top-level block. Only a comment or heredoc that is closed further down goes beyond,
   * and moves it.
   */
  end: number;
  /** Are line ends white space here? They are inside `()`, `[]` and `${}`. */
  acrossLines = false;
  /** Was the end of a comment or heredoc not found, so that reading depends on all the text that follows? */
  lookedAhead = false;
  #depth = 0;
  /** The rest of a line: without a line end between. */
  #line = { start: 0, end: -1 };
  readonly #landmarks: Landmarks;
  readonly #locate: (index: number) => number;

  /** `locate` gives the offset that spans hold for an index of `text`. */
  constructor(text: string, landmarks: Landmarks, start: number, locate: (index: number) => number) {
    this.text = text;
    this.pos = start;
    this.end = landmarks.headerAfter(start);
    this.#landmarks = landmarks;
    this.#locate = locate;
  }

  get atEnd(): boolean {
    return this.pos >= this.end;
  }

  /** The character code at `pos + ahead`, or NaN at the end. */
  code(ahead = 0): number {
    return this.pos + ahead < this.end ? this.text.charCodeAt(this.pos + ahead) : NaN;
  }

  /** The character at `pos`, or an empty string at the end. */
  char(): string {
    return this.atEnd ? '' : this.text.charAt(this.pos);
  }

  /** Skips `token` if it is here. */
  take(token: string): boolean {
    if (!this.text.startsWith(token, this.pos) || this.pos + token.length > this.end) return false;
    this.pos += token.length;
    return true;
  }

  /** The offset that spans hold for `index`. */
  at(index: number): number {
    return this.#locate(index);
  }

  problem(kind: ProblemKind, start: number, end: number, args: Readonly<Record<string, string>> = {}): void {
    this.problems.push({ kind, start: this.at(start), end: this.at(end), args });
  }

  /** Reads one level deeper; beyond the limit it reads nothing. */
  nested<T>(read: (scanner: Scanner) => T, otherwise: (scanner: Scanner) => T): T {
    if (this.#depth >= MAX_DEPTH) {
      this.problem('too-deep', this.pos, Math.min(this.pos + 1, this.end));
      return otherwise(this);
    }
    this.#depth++;
    const result = read(this);
    this.#depth--;
    return result;
  }

  /** Reads with line ends being white space, or not. */
  within<T>(acrossLines: boolean, read: () => T): T {
    const outer = this.acrossLines;
    this.acrossLines = acrossLines;
    const result = read();
    this.acrossLines = outer;
    return result;
  }

  /** Skips white space and comments; line ends only if they are white space. */
  skipBlanks(acrossLines = this.acrossLines): void {
    for (;;) {
      const code = this.code();
      // Most characters are neither.
      if (code > SLASH) return;
      if (isBlank(code) || (code === LF && acrossLines)) this.pos++;
      else if (code === HASH || (code === SLASH && this.code(1) === SLASH)) this.#lineComment();
      else if (code === SLASH && this.code(1) === STAR) this.#blockComment();
      else return;
    }
  }

  /** Goes back, and drops the comments and problems found since. */
  rewind(pos: number, problems = this.problems.length): void {
    this.pos = pos;
    if (this.problems.length > problems) this.problems.length = problems;
    if (this.comments.length === 0) return;
    const offset = this.at(pos);
    while ((this.comments.at(-1)?.start ?? -1) >= offset) this.comments.pop();
  }

  /** Skips an identifier and returns it; without one an empty string. */
  identifier(): string {
    if (!startsIdentifier(this.code())) return '';
    const start = this.pos;
    const { text, end } = this;
    let at = start + 1;
    while (at < end && continuesIdentifier(text.charCodeAt(at))) at++;
    this.pos = at;
    return text.slice(start, at);
  }

  /** The word or character at this position, to be named in a message. */
  word(): string {
    let end = this.pos;
    while (end < this.end && continuesIdentifier(this.text.charCodeAt(end))) end++;
    if (end === this.pos) end += String.fromCodePoint(this.text.codePointAt(end) ?? 0).length;
    return this.atEnd ? '' : this.text.slice(this.pos, end).trim();
  }

  /** Where the line ends: at its line end, or at the end of reading. */
  lineEnd(from = this.pos): number {
    const end = this.text.indexOf('\n', from);
    if (end < 0 || end >= this.end) return this.end;
    return end > from && this.text.charCodeAt(end - 1) === CR ? end - 1 : end;
  }

  /** Is there a line end from `start` to `end`? The last one found is kept: each block of a long line needs it. */
  hasLineEnd(start: number, end: number): boolean {
    if (start < this.#line.start || start > this.#line.end) {
      const at = this.text.indexOf('\n', start);
      this.#line = { start, end: at < 0 ? this.text.length : at };
    }
    return this.#line.end <= end && this.#line.end < this.text.length;
  }

  /** Skips to the end of the line, or to one of `stops`, honouring quotes. */
  skipLine(stops: string): void {
    const end = this.lineEnd();
    let quoted = false;
    for (; this.pos < end; this.pos++) {
      const code = this.text.charCodeAt(this.pos);
      if (code === QUOTE) quoted = !quoted;
      else if (quoted && code === BACKSLASH) this.pos++;
      else if (!quoted && stops.includes(this.text.charAt(this.pos))) return;
    }
    this.pos = end;
  }

  /**
   * Where the heredoc that begins at `start` ends: the start of the line with its closing mark. A mark after a
   * top-level block that has such a heredoc of its own belongs to that one.
   */
  heredocEnd(marker: string, start: number): number | undefined {
    const end = this.#landmarks.loneWord(marker, start);
    const isMine = (opening: string) => !this.#landmarks.hasLineEnding(opening, this.end, end ?? this.end);
    return this.#reach(end, isMine(`<<${marker}`) && isMine(`<<-${marker}`));
  }

  #lineComment(): void {
    const start = this.pos;
    this.pos = this.lineEnd();
    this.comments.push({ start: this.at(start), end: this.at(this.pos) });
  }

  #blockComment(): void {
    const start = this.pos;
    const end = this.#commentEnd(start + 2);
    if (end === undefined) this.problem('unclosed', start, start + 2, { opening: '/*' });
    this.pos = end ?? this.end;
    this.comments.push({ start: this.at(start), end: this.at(this.pos) });
  }

  /** Like a heredoc: an end after a top-level block that has such a comment of its own belongs to that one. */
  #commentEnd(start: number): number | undefined {
    const end = this.#landmarks.commentEnd(start);
    return this.#reach(end, !this.#landmarks.hasLineBeginning('/*', this.end, end ?? this.end));
  }

  /** The end that was found, which may be after the next top-level block. */
  #reach(end: number | undefined, isMine: boolean): number | undefined {
    if (end === undefined || !isMine) {
      this.lookedAhead = true;
      return undefined;
    }
    if (end > this.end) this.end = this.#landmarks.headerAfter(end);
    return end;
  }
}
