import { continuesIdentifier, isBlank, LF, startsIdentifier } from './characters';

/**
 * Words that open a top-level block. At the start of a line, followed by a label or brace, they close whatever was
 * left open above. `provisioner`, `list`, `run`, `action` and `test` are not among them: badly indented files have those
 * at the start of a line inside other blocks; and `data {` is a nested block of cloudflare_record.
 */
const HEADER =
  /(?:resource|data|module|variable|output|provider|check|ephemeral)(?:[ \t]*"|[ \t]+[A-Za-z_])|(?:locals|terraform|moved|import|removed)[ \t]*\{/y;

/** Places of a text that show where something left open has to end. Found when first needed. */
export class Landmarks {
  readonly #text: string;
  #loneWords: ReadonlyMap<string, readonly number[]> | undefined;
  #lastCommentEnd: number | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Does a top-level block begin at this offset? */
  isHeader(offset: number): boolean {
    if (offset > 0 && this.#text.charCodeAt(offset - 1) !== LF) return false;
    HEADER.lastIndex = offset;
    return HEADER.test(this.#text);
  }

  /** The first top-level block that begins after `offset`; without one the end of the text. */
  headerAfter(offset: number): number {
    for (let line = this.#text.indexOf('\n', offset) + 1; line > 0; line = this.#text.indexOf('\n', line) + 1) {
      if (this.isHeader(line)) return line;
    }
    return this.#text.length;
  }

  /** After the first comment end from `offset` on. */
  commentEnd(offset: number): number | undefined {
    this.#lastCommentEnd ??= this.#text.lastIndexOf('*/');
    if (this.#lastCommentEnd < offset) return undefined;
    return this.#text.indexOf('*/', offset) + 2;
  }

  /** The start of the first line from `offset` on that holds this word and nothing else. */
  loneWord(word: string, offset: number): number | undefined {
    this.#loneWords ??= findLoneWords(this.#text);
    const lines = this.#loneWords.get(word) ?? [];
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lines[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return lines[low];
  }

  /** Does a line between `start` and `end` begin with `mark`? Blanks before it do not count. */
  hasLineBeginning(mark: string, start: number, end: number): boolean {
    return this.#occurrences(mark, start, end).some((at) => {
      let before = at - 1;
      while (isBlank(this.#text.charCodeAt(before))) before--;
      return before < 0 || this.#text.charCodeAt(before) === LF;
    });
  }

  /** Does a line between `start` and `end` end with `mark`? Blanks after it do not count. */
  hasLineEnding(mark: string, start: number, end: number): boolean {
    return this.#occurrences(mark, start, end).some((at) => {
      const after = skipBlanks(this.#text, at + mark.length);
      return after === this.#text.length || this.#text.charCodeAt(after) === LF;
    });
  }

  #occurrences(mark: string, start: number, end: number): number[] {
    const found: number[] = [];
    const text = this.#text.slice(start, end);
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found.push(start + at);
    return found;
  }
}

function findLoneWords(text: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (let line = 0; line < text.length; line = lineAfter(text, line)) {
    const start = skipBlanks(text, line);
    if (!startsIdentifier(text.charCodeAt(start))) continue;
    let end = start + 1;
    while (continuesIdentifier(text.charCodeAt(end))) end++;
    const after = skipBlanks(text, end);
    if (after < text.length && text.charCodeAt(after) !== LF) continue;
    const word = text.slice(start, end);
    const lines = found.get(word);
    if (lines === undefined) found.set(word, [line]);
    else lines.push(line);
  }
  return found;
}

function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

function skipBlanks(text: string, offset: number): number {
  let at = offset;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}
