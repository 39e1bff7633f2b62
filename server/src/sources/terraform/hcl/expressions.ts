import { isDigit } from './characters';
import { readCall, readList, readObject } from './collections';
import { readParenthesis } from './for-expressions';
import { readHeredoc } from './heredoc';
import { missing, type BinaryOperator, type Expression } from './nodes';
import type { Scanner } from './scanner';
import { readQuotedTemplate } from './templates';

/** Longer than any chain of operators or names that people write; keeps the tree shallow for recursive functions. */
const MAX_CHAIN = 500;

/** Higher binds tighter (HCL spec, Operations). An operator that begins with another one comes before it. */
const OPERATORS: readonly (readonly [BinaryOperator, number])[] = [
  ['||', 1],
  ['&&', 2],
  ['==', 3],
  ['!=', 3],
  ['<=', 4],
  ['>=', 4],
  ['<', 4],
  ['>', 4],
  ['+', 5],
  ['-', 5],
  ['*', 6],
  ['/', 6],
  ['%', 6],
];

const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * An expression. Skips white space before it, never after it. If there is none, it returns a `missing` node, reports
 * that, and does not move.
 */
export function readExpression(scanner: Scanner): Expression {
  return scanner.nested(readConditional, nothingHere);
}

function nothingHere(scanner: Scanner): Expression {
  return missing(scanner.at(scanner.pos));
}

function readConditional(scanner: Scanner): Expression {
  const condition = readOperation(scanner, 1);
  if (!takeNext(scanner, '?')) return condition;
  const whenTrue = readExpression(scanner);
  if (!takeNext(scanner, ':')) {
    scanner.problem('expected-colon', scanner.pos, scanner.pos, { found: scanner.word() });
    return {
      kind: 'conditional',
      condition,
      whenTrue,
      whenFalse: missing(whenTrue.end),
      start: condition.start,
      end: whenTrue.end,
    };
  }
  const whenFalse = readExpression(scanner);
  return { kind: 'conditional', condition, whenTrue, whenFalse, start: condition.start, end: whenFalse.end };
}

/** Operations that bind at least as tight as `tightness`. */
function readOperation(scanner: Scanner, tightness: number): Expression {
  let left = readUnary(scanner);
  for (let length = 0; ; length++) {
    const after = scanner.pos;
    scanner.skipBlanks();
    const [operator, binds] = operatorHere(scanner) ?? [];
    if (operator === undefined || binds === undefined || binds < tightness || isTooLong(scanner, length)) {
      scanner.rewind(after);
      return left;
    }
    scanner.pos += operator.length;
    const right = readOperation(scanner, binds + 1);
    left = { kind: 'binary', operator, left, right, start: left.start, end: right.end };
  }
}

function operatorHere(scanner: Scanner): readonly [BinaryOperator, number] | undefined {
  if (!'|&=!<>+-*/%'.includes(scanner.char()) || scanner.atEnd) return undefined;
  return OPERATORS.find(([operator]) => scanner.text.startsWith(operator, scanner.pos));
}

function readUnary(scanner: Scanner): Expression {
  scanner.skipBlanks();
  const operator = scanner.char();
  if (operator !== '!' && operator !== '-') return readPostfix(scanner);
  const start = scanner.at(scanner.pos++);
  const operand = scanner.nested(readUnary, nothingHere);
  return { kind: 'unary', operator, operand, start, end: operand.end };
}

/** A value and the steps that follow it: `.name`, `[key]`, `[*]`, `.*`, `.0`. */
function readPostfix(scanner: Scanner): Expression {
  let object = readPrimary(scanner);
  for (let length = 0; object.kind !== 'missing'; length++) {
    const after = scanner.pos;
    scanner.skipBlanks();
    const char = scanner.char();
    const follows = char === '[' || (char === '.' && !scanner.text.startsWith('...', scanner.pos));
    if (!follows || isTooLong(scanner, length)) {
      scanner.rewind(after);
      break;
    }
    object = char === '.' ? readGet(scanner, object) : readIndex(scanner, object);
  }
  return object;
}

function readGet(scanner: Scanner, object: Expression): Expression {
  scanner.pos++;
  const start = scanner.pos;
  if (scanner.take('*')) return { kind: 'splat', object, start: object.start, end: scanner.at(scanner.pos) };
  while (isDigit(scanner.code())) scanner.pos++;
  if (scanner.pos === start && scanner.identifier() === '') {
    scanner.problem('expected-value', start, start, { found: scanner.word() });
  }
  const nameSpan = { start: scanner.at(start), end: scanner.at(scanner.pos) };
  return {
    kind: 'get',
    object,
    name: scanner.text.slice(start, scanner.pos),
    nameSpan,
    start: object.start,
    end: nameSpan.end,
  };
}

function readIndex(scanner: Scanner, object: Expression): Expression {
  const open = scanner.pos++;
  if (scanner.take('*]')) return { kind: 'splat', object, start: object.start, end: scanner.at(scanner.pos) };
  const key = scanner.within(true, () => readExpression(scanner));
  const after = scanner.pos;
  scanner.skipBlanks(true);
  if (!scanner.take(']')) {
    scanner.rewind(after);
    scanner.problem('unclosed', open, open + 1, { opening: '[' });
  }
  return { kind: 'index', object, key, start: object.start, end: scanner.at(scanner.pos) };
}

function readPrimary(scanner: Scanner): Expression {
  switch (scanner.char()) {
    case '"':
      return readQuotedTemplate(scanner, readExpression);
    case '[':
      return readList(scanner, readExpression);
    case '{':
      return readObject(scanner, readExpression);
    case '(':
      return readParenthesis(scanner, readExpression);
    case "'":
      return readSingleQuotes(scanner);
    case '<':
      return (
        (scanner.text.startsWith('<<', scanner.pos) ? readHeredoc(scanner, readExpression) : undefined) ??
        absent(scanner)
      );
    default:
      return isDigit(scanner.code()) ? readNumber(scanner) : readWord(scanner);
  }
}

function readNumber(scanner: Scanner): Expression {
  const start = scanner.pos;
  NUMBER.lastIndex = start;
  const digits = NUMBER.exec(scanner.text)?.[0] ?? '';
  scanner.pos = Math.min(start + digits.length, scanner.end);
  return { kind: 'number', value: Number(digits), start: scanner.at(start), end: scanner.at(scanner.pos) };
}

function readWord(scanner: Scanner): Expression {
  const start = scanner.pos;
  const name = scanner.identifier();
  if (name === '') return absent(scanner);
  const call = readCall(scanner, start, readExpression);
  if (call !== undefined) return call;
  const span = { start: scanner.at(start), end: scanner.at(scanner.pos) };
  if (name === 'true' || name === 'false') return { kind: 'boolean', value: name === 'true', ...span };
  if (name === 'null') return { kind: 'null', ...span };
  return { kind: 'variable', name, start: span.start, end: span.end };
}

/** HCL has no single quotes; what is between them is skipped, so that the rest of the line is read. */
function readSingleQuotes(scanner: Scanner): Expression {
  const start = scanner.pos;
  const close = scanner.text.indexOf("'", start + 1);
  const end = close < 0 || close >= scanner.lineEnd() ? scanner.lineEnd() : close + 1;
  scanner.problem('single-quotes', start, end, { text: scanner.text.slice(start, end) });
  scanner.pos = end;
  return missing(scanner.at(end));
}

function absent(scanner: Scanner): Expression {
  const { pos } = scanner;
  const found = scanner.word();
  scanner.problem('expected-value', pos, pos + found.length, { found });
  return missing(scanner.at(pos));
}

/** Skips white space and `token`, if that is what follows. */
function takeNext(scanner: Scanner, token: string): boolean {
  const after = scanner.pos;
  scanner.skipBlanks();
  if (scanner.take(token)) return true;
  scanner.rewind(after);
  return false;
}

function isTooLong(scanner: Scanner, length: number): boolean {
  if (length < MAX_CHAIN) return false;
  if (length === MAX_CHAIN) scanner.problem('too-deep', scanner.pos, scanner.pos + 1);
  return true;
}
