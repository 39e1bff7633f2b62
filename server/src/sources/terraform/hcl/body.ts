import { LF, startsIdentifier } from './characters';
import { readExpression } from './expressions';
import type { Attribute, Block, Body, Label } from './nodes';
import type { Scanner } from './scanner';
import { readQuotedTemplate } from './templates';

/**
 * Arguments and blocks up to a closing brace, which is not stepped over, or to where reading ends. `open` is where the
 * brace around them opens; at top level there is none.
 */
export function readBody(scanner: Scanner, open?: number): Body {
  const start = scanner.at(scanner.pos);
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  scanner.skipBlanks(true);
  while (!scanner.atEnd) {
    if (open !== undefined && scanner.char() === '}') break;
    const isInline = open !== undefined && !scanner.hasLineEnd(open, scanner.pos);
    const item = readItem(scanner);
    if (item?.kind === 'attribute') attributes.push(item);
    else if (item?.kind === 'block') blocks.push(item);
    if (isInline && item !== undefined) endInlineItem(scanner, item);
    else endItem(scanner, open);
    scanner.skipBlanks(true);
  }
  reportRepeated(scanner, attributes);
  return { attributes, blocks, start, end: scanner.at(scanner.pos) };
}

function readItem(scanner: Scanner): Attribute | Block | undefined {
  const start = scanner.pos;
  const quoted = scanner.char() === '"';
  const name = quoted ? readQuotedName(scanner) : scanner.identifier();
  const end = scanner.pos;
  if (end === start) {
    skipStray(scanner);
    return undefined;
  }
  scanner.skipBlanks();
  if (scanner.char() === ':' || (scanner.char() === '=' && !scanner.text.startsWith('==', scanner.pos))) {
    if (quoted) scanner.problem('quoted-name', start, end, { name });
    return readAttribute(scanner, start, name, end);
  }
  if (!quoted) return readBlock(scanner, start, name, end);
  scanner.problem('expected-argument', start, end, { found: scanner.text.slice(start, end) });
  scanner.skipLine('');
  return undefined;
}

/** The text between quotes, where HCL 1 allowed the name of an argument. */
function readQuotedName(scanner: Scanner): string {
  const start = scanner.pos + 1;
  readQuotedTemplate(scanner, readExpression);
  return scanner.text.slice(start, Math.max(start, scanner.pos - 1));
}

function skipStray(scanner: Scanner): void {
  const { pos } = scanner;
  const found = scanner.word();
  if (')]}'.includes(found)) {
    scanner.problem('stray-closing', pos, pos + 1, { found });
    scanner.pos++;
  } else {
    scanner.problem('expected-argument', pos, pos + found.length, { found });
    scanner.skipLine('');
  }
}

/** The rest of `name = value`; `pos` is at the equals sign. */
function readAttribute(scanner: Scanner, start: number, name: string, nameEnd: number): Attribute {
  if (scanner.char() === ':') scanner.problem('expected-equals', scanner.pos, scanner.pos + 1, { name });
  scanner.pos++;
  const value = readExpression(scanner);
  if (value.kind === 'missing') scanner.skipLine('}');
  const nameSpan = { start: scanner.at(start), end: scanner.at(nameEnd) };
  return { kind: 'attribute', name, nameSpan, value, start: nameSpan.start, end: value.end };
}

/** The rest of `type "label" { … }`; `pos` is after the type. A header without body is a block without braces. */
function readBlock(scanner: Scanner, start: number, type: string, typeEnd: number): Block | undefined {
  const labels = readLabels(scanner);
  const after = scanner.pos;
  scanner.skipBlanks();
  if (scanner.char() !== '{') {
    const isBelow = braceFollows(scanner);
    if (labels.length > 0 || isBelow) scanner.problem('expected-brace', start, after, { type });
    else scanner.problem('expected-equals', start, after, { name: type });
    if (!isBelow) scanner.skipLine('}');
    if (labels.length === 0 && !isBelow) return undefined;
  }
  const open = scanner.char() === '{' ? scanner.pos : undefined;
  const body = open === undefined ? undefined : readBlockBody(scanner, open);
  const close = open !== undefined && scanner.take('}') ? scanner.pos - 1 : undefined;
  if (open !== undefined && close === undefined) scanner.problem('unclosed', open, open + 1, { opening: '{' });
  const end = open === undefined ? scanner.at(after) : scanner.at(scanner.pos);
  return {
    kind: 'block',
    type,
    typeSpan: { start: scanner.at(start), end: scanner.at(typeEnd) },
    labels,
    body: body ?? { attributes: [], blocks: [], start: end, end },
    open: open === undefined ? undefined : { start: scanner.at(open), end: scanner.at(open + 1) },
    close: close === undefined ? undefined : { start: scanner.at(close), end: scanner.at(close + 1) },
    start: scanner.at(start),
    end,
  };
}

function readLabels(scanner: Scanner): readonly Label[] {
  const labels: Label[] = [];
  for (;;) {
    const after = scanner.pos;
    scanner.skipBlanks();
    const start = scanner.pos;
    const text = scanner.char() === '"' ? readQuotedName(scanner) : scanner.identifier();
    if (scanner.pos === start) {
      scanner.rewind(after);
      return labels;
    }
    labels.push({ text, start: scanner.at(start), end: scanner.at(scanner.pos) });
  }
}

/** Steps to a brace on one of the next lines, where HCL does not allow it but it was clearly intended. */
function braceFollows(scanner: Scanner): boolean {
  const { pos } = scanner;
  if (scanner.code() !== LF) return false;
  scanner.skipBlanks(true);
  if (scanner.char() === '{') return true;
  scanner.rewind(pos);
  return false;
}

function readBlockBody(scanner: Scanner, open: number): Body {
  scanner.pos++;
  return scanner.nested(
    () => scanner.within(false, () => readBody(scanner, open)),
    () => ({ attributes: [], blocks: [], start: scanner.at(scanner.pos), end: scanner.at(scanner.pos) }),
  );
}

/** An argument or block ends its line. */
function endItem(scanner: Scanner, open: number | undefined): void {
  scanner.skipBlanks();
  if (scanner.atEnd || scanner.code() === LF) return;
  expectNewline(scanner);
  if (scanner.take(',') || startsIdentifier(scanner.code())) return;
  scanner.skipLine(open === undefined ? '' : '}');
}

/** On the line of its opening brace a block has room for one argument, and its closing brace right after that. */
function endInlineItem(scanner: Scanner, item: Attribute | Block): void {
  scanner.skipBlanks();
  if (item.kind === 'attribute' && scanner.char() === '}') return;
  const span = item.kind === 'attribute' ? item.nameSpan : item.typeSpan;
  if (item.kind === 'block' || scanner.atEnd || scanner.code() === LF) {
    scanner.problems.push({ kind: 'inline-block', args: {}, start: span.start, end: span.end });
  } else {
    expectNewline(scanner);
    scanner.take(',');
  }
}

function expectNewline(scanner: Scanner): void {
  const found = scanner.word();
  scanner.problem('expected-newline', scanner.pos, scanner.pos + found.length, { found });
}

function reportRepeated(scanner: Scanner, attributes: readonly Attribute[]): void {
  const names = new Set<string>();
  for (const { name, nameSpan } of attributes) {
    if (names.has(name)) scanner.problems.push({ kind: 'repeated-argument', args: { name }, ...nameSpan });
    names.add(name);
  }
}
