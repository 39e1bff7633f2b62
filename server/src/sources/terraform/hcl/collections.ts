import { isBlank, LF } from './characters';
import { missing, type Call, type Expression, type ObjectItem, type Template } from './nodes';
import { readFor } from './for-expressions';
import type { Scanner } from './scanner';
import type { ReadExpression } from './templates';

/** `[a, b]`, or `[for … : …]`; `pos` is at the bracket. */
export function readList(scanner: Scanner, readExpression: ReadExpression): Expression {
  const open = scanner.pos++;
  return scanner.within(true, () => {
    const loop = readFor(scanner, 'list', open, readExpression);
    if (loop !== undefined) return loop;
    const { items } = readItems(scanner, open, ']', readExpression);
    return { kind: 'list', items, start: scanner.at(open), end: scanner.at(scanner.pos) };
  });
}

/** The rest of `name(…)`, `provider::x::name(…)`, whose first word began at `start`. Without `(` nothing is read. */
export function readCall(scanner: Scanner, start: number, readExpression: ReadExpression): Call | undefined {
  const after = scanner.pos;
  while (scanner.take('::')) scanner.identifier();
  const nameEnd = scanner.pos;
  scanner.skipBlanks(false);
  if (scanner.char() !== '(') {
    scanner.rewind(after);
    return undefined;
  }
  const open = scanner.pos++;
  const { items, spread } = scanner.within(true, () => readItems(scanner, open, ')', readExpression));
  const name = scanner.text.slice(start, nameEnd);
  const nameSpan = { start: scanner.at(start), end: scanner.at(nameEnd) };
  return { kind: 'call', name, nameSpan, args: items, spread, start: nameSpan.start, end: scanner.at(scanner.pos) };
}

/** `{ key = value }`, or `{for … : … => …}`; `pos` is at the brace. */
export function readObject(scanner: Scanner, readExpression: ReadExpression): Expression {
  const open = scanner.pos++;
  const loop = scanner.within(true, () => readFor(scanner, 'object', open, readExpression));
  if (loop !== undefined) return loop;
  return scanner.within(false, () => {
    const items: ObjectItem[] = [];
    for (let after = scanner.pos; !ends(scanner, open, '}', after);) {
      if (!skipStrayComma(scanner)) items.push(readObjectItem(scanner, readExpression));
      after = scanner.pos;
      scanner.skipBlanks();
      if (scanner.take(',')) after = scanner.pos;
      else if (scanner.pos < scanner.lineEnd() && !stops(scanner, '}')) expectComma(scanner);
    }
    return { kind: 'object', items, start: scanner.at(open), end: scanner.at(scanner.pos) };
  });
}

function readItems(
  scanner: Scanner,
  open: number,
  closing: string,
  readExpression: ReadExpression,
): { items: Expression[]; spread: boolean } {
  const items: Expression[] = [];
  let spread = false;
  for (let after = scanner.pos; !ends(scanner, open, closing, after);) {
    if (!skipStrayComma(scanner)) items.push(readItem(scanner, closing, readExpression));
    const last = items.at(-1);
    if (last?.kind === 'template' && isGlued(scanner, last)) {
      // `""v=spf1 -all""`: quotes that were intended as part of the text, or one that should have ended the text before
      // it.
      items[items.length - 1] = { ...last, unclosed: true };
      expectComma(scanner);
      scanner.skipLine(closing);
    }
    spread = scanner.take('...');
    after = scanner.pos;
    scanner.skipBlanks();
    if (scanner.take(',')) after = scanner.pos;
    else if (!stops(scanner, closing)) expectComma(scanner);
  }
  return { items, spread };
}

/** Does a word follow the closing quote without a gap? */
function isGlued(scanner: Scanner, { form, end, unclosed }: Template): boolean {
  return form === 'quoted' && scanner.at(scanner.pos) === end && unclosed !== true && /[\w-]/.test(scanner.char());
}

function readItem(scanner: Scanner, closing: string, readExpression: ReadExpression): Expression {
  const item = readExpression(scanner);
  if (item.kind === 'missing') scanner.skipLine(`,${closing}`);
  return item;
}

function readObjectItem(scanner: Scanner, readExpression: ReadExpression): ObjectItem {
  const key = readExpression(scanner);
  scanner.skipBlanks();
  if (scanner.take('=') || scanner.take(':')) {
    const value = readExpression(scanner);
    if (value.kind === 'missing') scanner.skipLine(',}');
    return { key, value, start: key.start, end: value.end };
  }
  if (key.kind !== 'missing') {
    scanner.problem('expected-equals', scanner.pos, scanner.pos, { name: 'name' in key ? key.name : '' });
  }
  scanner.skipLine(',}');
  return { key, value: missing(key.end), start: key.start, end: key.end };
}

/** Skips the closing bracket; also `true` if only its absence can be reported; then nothing is skipped. */
function ends(scanner: Scanner, open: number, closing: string, after: number): boolean {
  scanner.skipBlanks(true);
  if (scanner.take(closing)) return true;
  if (!stops(scanner, closing)) return false;
  scanner.rewind(after);
  scanner.problem('unclosed', open, open + 1, { opening: scanner.text.charAt(open) });
  return true;
}

/** Does the text here belong to no item: a closing bracket, or an argument or block of the enclosing body? */
function stops(scanner: Scanner, closing: string): boolean {
  if (scanner.atEnd || ')]}'.includes(scanner.char())) return true;
  const { pos } = scanner;
  const name = scanner.identifier();
  while (isBlank(scanner.code())) scanner.pos++;
  const next = scanner.char();
  const isArgument = next === '=' && closing !== '}' && !/[=>]/.test(scanner.text.charAt(scanner.pos + 1));
  scanner.pos = pos;
  return name !== '' && (isArgument || ((next === '{' || next === '"') && startsLine(scanner)));
}

function startsLine(scanner: Scanner): boolean {
  let before = scanner.pos - 1;
  while (isBlank(scanner.text.charCodeAt(before))) before--;
  return before < 0 || scanner.text.charCodeAt(before) === LF;
}

function skipStrayComma(scanner: Scanner): boolean {
  const { pos } = scanner;
  if (!scanner.take(',')) return false;
  scanner.problem('expected-value', pos, pos + 1, { found: ',' });
  return true;
}

function expectComma(scanner: Scanner): void {
  scanner.problem('expected-comma', scanner.pos, scanner.pos, { found: scanner.word() });
}
