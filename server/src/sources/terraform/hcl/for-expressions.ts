import type { Expression, For, Parenthesis } from './nodes';
import type { Scanner } from './scanner';
import type { ReadExpression } from './templates';

/**
 * `for key, value in collection : result if condition` up to its closing bracket; `open` is where the bracket opens,
 * `pos` after it. Without the word `for` nothing is read.
 */
export function readFor(
  scanner: Scanner,
  makes: For['makes'],
  open: number,
  readExpression: ReadExpression,
): For | undefined {
  const names = readNames(scanner);
  if (names === undefined) return undefined;
  const collection = readExpression(scanner);
  expect(scanner, ':');
  const resultKey = makes === 'object' ? readExpression(scanner) : undefined;
  if (makes === 'object') expect(scanner, '=>');
  const result = readExpression(scanner);
  scanner.skipBlanks();
  const grouping = scanner.take('...');
  const condition = readCondition(scanner, readExpression);
  close(scanner, open, makes === 'list' ? ']' : '}');
  const span = { start: scanner.at(open), end: scanner.at(scanner.pos) };
  return { kind: 'for', makes, ...names, collection, resultKey, result, condition, grouping, ...span };
}

/** `(value)`; `pos` is at the parenthesis. */
export function readParenthesis(scanner: Scanner, readExpression: ReadExpression): Parenthesis {
  const open = scanner.pos++;
  const inner = scanner.within(true, () => {
    const expression = readExpression(scanner);
    close(scanner, open, ')');
    return expression;
  });
  return { kind: 'parenthesis', inner, start: scanner.at(open), end: scanner.at(scanner.pos) };
}

/** `for key, value in` */
function readNames(scanner: Scanner): { keyName: string | undefined; valueName: string } | undefined {
  const start = scanner.pos;
  const isFor = readWord(scanner) === 'for';
  const first = isFor ? readWord(scanner) : '';
  if (first === '') {
    if (isFor) unexpected(scanner);
    scanner.rewind(start);
    return undefined;
  }
  scanner.skipBlanks();
  const second = scanner.take(',') ? readWord(scanner) : undefined;
  const after = scanner.pos;
  if (readWord(scanner) !== 'in') {
    scanner.rewind(after);
    unexpected(scanner);
  }
  return second === undefined ? { keyName: undefined, valueName: first } : { keyName: first, valueName: second };
}

function readCondition(scanner: Scanner, readExpression: ReadExpression): Expression | undefined {
  const after = scanner.pos;
  if (readWord(scanner) === 'if') return readExpression(scanner);
  scanner.rewind(after);
  return undefined;
}

function readWord(scanner: Scanner): string {
  scanner.skipBlanks();
  return scanner.identifier();
}

function expect(scanner: Scanner, token: string): void {
  scanner.skipBlanks();
  if (!scanner.take(token)) unexpected(scanner);
}

/** Skips the closing bracket, and any unexpected text before it on the line. */
function close(scanner: Scanner, open: number, closing: string): void {
  const after = scanner.pos;
  scanner.skipBlanks();
  if (scanner.take(closing)) return;
  const found = scanner.pos;
  scanner.skipLine(closing);
  if (scanner.take(closing)) {
    scanner.problem('unexpected', found, scanner.pos - 1, { found: scanner.text.slice(found, scanner.pos - 1).trim() });
    return;
  }
  scanner.rewind(after);
  scanner.problem('unclosed', open, open + 1, { opening: scanner.text.charAt(open) });
}

function unexpected(scanner: Scanner): void {
  scanner.skipBlanks();
  const found = scanner.word();
  scanner.problem('unexpected', scanner.pos, scanner.pos + found.length, { found });
}
