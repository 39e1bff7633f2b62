import { BACKSLASH, CR, DOLLAR, isBlank, LF, OPEN_BRACE, PERCENT, QUOTE } from './characters';
import { readEscape } from './escapes';
import {
  missing,
  type Directive,
  type DirectiveLoop,
  type Expression,
  type Interpolation,
  type Template,
  type TemplatePart,
} from './nodes';
import type { Scanner } from './scanner';

export type ReadExpression = (scanner: Scanner) => Expression;

const DIRECTIVES: ReadonlySet<string> = new Set(['if', 'else', 'endif', 'for', 'endfor']);

/** Runs of text without a character that means something in a template of the form. */
const PLAIN_QUOTED = /[^"\\$%\r\n]+/y;
const PLAIN_LINE = /[^$%\n]*\n?/y;
const PLAIN = /[^$%]+/y;

/** RFC 7208 section 7.1, after `%{`. */
const SPF_MACRO = /[slodiphcrtv]\d*r?[-.+,/_=]*\}/iy;

/** A quoted string; `pos` is at its opening quote. Without a closing one it ends with its line. */
export function readQuotedTemplate(scanner: Scanner, readExpression: ReadExpression): Template {
  const start = scanner.pos++;
  const parts = readTemplateParts(scanner, 'quoted', readExpression);
  const content = { start: scanner.at(start + 1), end: scanner.at(scanner.pos) };
  const isClosed = scanner.take('"');
  if (!isClosed && !endsInSequence(scanner, parts.at(-1))) {
    scanner.problem('unclosed', start, start + 1, { opening: '"' });
  }
  const span = { start: scanner.at(start), end: scanner.at(scanner.pos) };
  return { kind: 'template', form: 'quoted', parts, content, ...span, ...(isClosed ? {} : { unclosed: true }) };
}

/**
 * The parts of a template: up to its closing quote or the end of its line if quoted, otherwise to the end of reading.
 * The text of a heredoc comes in one part a line.
 */
export function readTemplateParts(
  scanner: Scanner,
  form: Template['form'],
  readExpression: ReadExpression,
): readonly TemplatePart[] {
  return new PartsReader(scanner, form, readExpression).read();
}

/** Does the template end inside `${`, which then is the one fault to name? */
function endsInSequence(scanner: Scanner, last: TemplatePart | undefined): boolean {
  return (last?.kind === 'interpolation' || last?.kind === 'directive') && scanner.text.charAt(scanner.pos - 1) !== '}';
}

class PartsReader {
  readonly #scanner: Scanner;
  readonly #form: Template['form'];
  readonly #readExpression: ReadExpression;
  readonly #parts: TemplatePart[] = [];

  constructor(scanner: Scanner, form: Template['form'], readExpression: ReadExpression) {
    this.#scanner = scanner;
    this.#form = form;
    this.#readExpression = readExpression;
  }

  read(): readonly TemplatePart[] {
    while (!this.#scanner.atEnd && !this.#endsHere()) {
      const start = this.#scanner.pos;
      if (this.#isEscape()) this.#parts.push(readEscape(this.#scanner));
      else if (this.#isSequence()) this.#sequence();
      else this.#text(start);
    }
    this.#reportUnbalanced();
    return this.#parts;
  }

  /** Is this the closing quote, or the line end that HCL does not allow between quotes? */
  #endsHere(): boolean {
    if (this.#form !== 'quoted') return false;
    const code = this.#scanner.code();
    return code === QUOTE || code === LF || (code === CR && this.#scanner.code(1) === LF);
  }

  #isEscape(): boolean {
    const code = this.#scanner.code();
    if (code === BACKSLASH) return this.#form === 'quoted';
    return (
      (code === DOLLAR || code === PERCENT) && this.#scanner.code(1) === code && this.#scanner.code(2) === OPEN_BRACE
    );
  }

  #isSequence(): boolean {
    const code = this.#scanner.code();
    return (code === DOLLAR || code === PERCENT) && this.#scanner.code(1) === OPEN_BRACE;
  }

  #text(start: number): void {
    const scanner = this.#scanner;
    const plain = this.#form === 'quoted' ? PLAIN_QUOTED : this.#form === 'heredoc' ? PLAIN_LINE : PLAIN;
    do {
      // One character at a time only where a mark of a template may begin.
      plain.lastIndex = scanner.pos;
      plain.test(scanner.text);
      scanner.pos = Math.min(Math.max(plain.lastIndex, scanner.pos + 1), scanner.end);
      if (this.#form === 'heredoc' && scanner.text.charCodeAt(scanner.pos - 1) === LF) break;
    } while (!scanner.atEnd && !this.#endsHere() && !this.#isEscape() && !this.#isSequence());
    this.#pushText(start);
  }

  #pushText(start: number): void {
    const scanner = this.#scanner;
    const value = scanner.text.slice(start, scanner.pos);
    this.#parts.push({ kind: 'text', value, start: scanner.at(start), end: scanner.at(scanner.pos) });
  }

  /** `${ … }`, `%{ … }`; a `~` beside the braces removes white space of the text there. */
  #sequence(): void {
    const scanner = this.#scanner;
    const start = scanner.pos;
    const isDirective = scanner.code() === PERCENT;
    scanner.pos += 2;
    if (isDirective && this.#spfMacro(start)) return;
    if (scanner.take('~')) this.#trimBefore();
    const part = isDirective ? this.#directive(start) : this.#interpolation(start);
    this.#parts.push(part);
    if (scanner.text.startsWith('~}', scanner.pos - 2)) this.#skipSpace();
  }

  /** `%{i}` is valid in SPF but not in HCL: read as the intended text. */
  #spfMacro(start: number): boolean {
    const scanner = this.#scanner;
    SPF_MACRO.lastIndex = scanner.pos;
    if (!SPF_MACRO.test(scanner.text) || SPF_MACRO.lastIndex > scanner.end) return false;
    scanner.pos = SPF_MACRO.lastIndex;
    scanner.problem('spf-macro', start, scanner.pos, { macro: scanner.text.slice(start, scanner.pos) });
    this.#pushText(start);
    return true;
  }

  #interpolation(start: number): Interpolation {
    const scanner = this.#scanner;
    const problems = scanner.problems.length;
    const expression = scanner.within(true, () => this.#readExpression(scanner));
    const isWhole = this.#close(start, problems);
    const end = scanner.at(scanner.pos);
    return { kind: 'interpolation', expression: isWhole ? expression : missing(end), start: scanner.at(start), end };
  }

  #directive(start: number): Directive {
    const scanner = this.#scanner;
    const problems = scanner.problems.length;
    scanner.skipBlanks(true);
    const word = scanner.pos;
    const keyword = scanner.identifier();
    let loop: DirectiveLoop | undefined;
    let condition: Expression | undefined;
    if (!DIRECTIVES.has(keyword)) {
      scanner.problem('unknown-directive', start, scanner.pos, { word: scanner.text.slice(word, scanner.pos) });
      scanner.skipLine('}"');
    } else if (keyword === 'for') loop = this.#forHeader();
    else if (keyword === 'if') condition = scanner.within(true, () => this.#readExpression(scanner));
    this.#close(start, problems);
    return { kind: 'directive', keyword, condition, loop, start: scanner.at(start), end: scanner.at(scanner.pos) };
  }

  /** `key, value in collection` */
  #forHeader(): DirectiveLoop | undefined {
    const scanner = this.#scanner;
    return scanner.within(true, () => {
      const names: string[] = [];
      do {
        scanner.skipBlanks();
        names.push(scanner.identifier());
        scanner.skipBlanks();
      } while (scanner.take(','));
      if (scanner.identifier() !== 'in') return undefined;
      const collection = this.#readExpression(scanner);
      const [first = '', second] = names;
      return second === undefined
        ? { keyName: undefined, valueName: first, collection }
        : { keyName: first, valueName: second, collection };
    });
  }

  /**
   * Skips the closing brace. Without one the sequence ends with its expression, and inside quotes at the latest
   * with its line: `false` means that the expression has been truncated there.
   */
  #close(start: number, problems: number): boolean {
    const scanner = this.#scanner;
    const after = scanner.pos;
    scanner.skipBlanks(true);
    scanner.take('~');
    if (scanner.take('}')) return true;
    const lineEnd = this.#form === 'quoted' ? scanner.lineEnd(start) : scanner.end;
    scanner.rewind(Math.min(after, lineEnd));
    if (scanner.code() !== QUOTE) scanner.skipLine('}"');
    if (scanner.take('}')) {
      const found = scanner.text.slice(after, scanner.pos - 1).trim();
      scanner.problem('unexpected', after, scanner.pos - 1, { found });
      return true;
    }
    scanner.problems.length = problems;
    scanner.problem('unclosed', start, start + 2, { opening: scanner.text.slice(start, start + 2) });
    return after <= lineEnd;
  }

  /** Each `if` and `for` has its end, each end its beginning. */
  #reportUnbalanced(): void {
    const open: Directive[] = [];
    const { problems } = this.#scanner;
    for (const part of this.#parts) {
      if (part.kind !== 'directive' || !DIRECTIVES.has(part.keyword)) continue;
      const { keyword, start, end } = part;
      if (keyword === 'if' || keyword === 'for') open.push(part);
      else if (keyword !== 'else' && keyword !== `end${open.pop()?.keyword ?? ''}`) {
        problems.push({ kind: 'unexpected', args: { found: keyword }, start, end });
      }
    }
    for (const { start, end, keyword } of open) {
      problems.push({ kind: 'unclosed', args: { opening: `%{ ${keyword} }` }, start, end });
    }
  }

  #trimBefore(): void {
    const last = this.#parts.at(-1);
    if (last?.kind !== 'text') return;
    const value = last.value.trimEnd();
    this.#parts[this.#parts.length - 1] = { ...last, value, end: last.end - (last.value.length - value.length) };
  }

  #skipSpace(): void {
    while (isBlank(this.#scanner.code())) this.#scanner.pos++;
    if (this.#scanner.code() === LF && this.#form !== 'quoted') this.#scanner.pos++;
  }
}
