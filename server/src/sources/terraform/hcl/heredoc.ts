import { LF } from './characters';
import type { Template, TemplatePart } from './nodes';
import type { Scanner } from './scanner';
import { readTemplateParts, type ReadExpression } from './templates';

/**
 * `<<MARK` or `<<-MARK` up to the line that holds the mark alone; `pos` is at `<<`. Backslashes are literal, and
 * the value ends with a line feed. Without a closing mark it ends where reading ends.
 */
export function readHeredoc(scanner: Scanner, readExpression: ReadExpression): Template | undefined {
  const start = scanner.pos;
  scanner.pos += 2;
  const flush = scanner.take('-');
  const marker = scanner.identifier();
  if (marker === '' || scanner.pos !== scanner.lineEnd()) {
    scanner.problem('heredoc-mark', start, scanner.pos, { found: scanner.text.slice(start, scanner.pos) });
    if (marker === '') return undefined;
  }
  const opening = scanner.text.slice(start, scanner.pos);
  scanner.pos = scanner.lineEnd();
  const first = lineAfter(scanner);
  const last = scanner.heredocEnd(marker, first);
  if (last === undefined) scanner.problem('unclosed', start, start + opening.length, { opening });
  const lines = readLines(scanner, first, last ?? scanner.end, readExpression);
  const content = { start: scanner.at(first), end: scanner.at(scanner.pos) };
  if (last !== undefined) readMark(scanner, marker);
  const parts = flush ? unindent(lines) : lines;
  const span = { start: scanner.at(start), end: scanner.at(scanner.pos) };
  return { kind: 'template', form: 'heredoc', parts, content, ...span, ...(last === undefined && { unclosed: true }) };
}

function lineAfter(scanner: Scanner): number {
  const lineFeed = scanner.text.indexOf('\n', scanner.pos);
  return lineFeed < 0 || lineFeed >= scanner.end ? scanner.end : lineFeed + 1;
}

function readLines(
  scanner: Scanner,
  start: number,
  end: number,
  readExpression: ReadExpression,
): readonly TemplatePart[] {
  const outer = scanner.end;
  scanner.pos = start;
  scanner.end = end;
  const parts = readTemplateParts(scanner, 'heredoc', readExpression);
  scanner.end = outer;
  return parts;
}

/**
 * Skips the closing mark. A line feed must follow it: `EOT)` does not close it, and neither does `EOT` at the end of
 * the file.
 */
function readMark(scanner: Scanner, marker: string): void {
  const start = scanner.text.indexOf(marker, scanner.pos);
  scanner.pos = start + marker.length;
  if (scanner.lineEnd() === scanner.text.length) scanner.problem('heredoc-line', start, scanner.pos, { marker });
}

/**
 * The effect of `<<-` on the lines: the smallest indentation of all is removed. Lines of white space alone do not count
 * and keep theirs; a line that begins with `${` has none.
 */
function unindent(parts: readonly TemplatePart[]): readonly TemplatePart[] {
  const startsLine = parts.map((_, index) => index === 0 || endsLine(parts[index - 1]));
  const indented = parts.map((part, index) => startsLine[index] === true && !isBlankLine(part));
  const indents = parts.filter((_, index) => indented[index]).map(indentOf);
  const indent = indents.reduce((a, b) => Math.min(a, b), Infinity);
  if (indent === 0 || indent === Infinity) return parts;
  return parts.map((part, index) =>
    indented[index] === true && part.kind === 'text'
      ? { ...part, value: part.value.slice(indent), start: part.start + indent }
      : part,
  );
}

function endsLine(part: TemplatePart | undefined): boolean {
  return part?.kind === 'text' && part.value.charCodeAt(part.value.length - 1) === LF;
}

function isBlankLine(part: TemplatePart): boolean {
  return endsLine(part) && part.kind === 'text' && part.value.trim() === '';
}

function indentOf(part: TemplatePart): number {
  return part.kind === 'text' ? part.value.length - part.value.trimStart().length : 0;
}
