import { BACKSLASH } from './characters';
import { readExpression } from './expressions';
import { Landmarks } from './landmarks';
import type { Problem, Template, TemplatePart, TextPart } from './nodes';
import { Scanner } from './scanner';
import { readTemplateParts } from './templates';

/** One character of a JSON string and how it is written. */
interface Unit {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const MEANINGS: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/**
 * A string of a JSON file, which is a template of HCL once its JSON escapes are undone (HCL JSON spec, Expressions).
 * `start` and `end` hold it with its quotes.
 */
export function readJsonTemplate(text: string, start: number, end: number, problems: Problem[]): Template {
  const isClosed = isClosedString(text, start, end);
  const content = { start: start + 1, end: Math.max(start + 1, isClosed ? end - 1 : end) };
  const raw = text.slice(content.start, content.end);
  const parts = /[\\$%]/.test(raw) ? readParts(text, content.start, content.end, problems) : plain(raw, content.start);
  return { kind: 'template', form: 'json', parts, content, start, end, ...(isClosed ? {} : { unclosed: true }) };
}

/** Does it end with a quote that is neither its first one nor escaped? */
function isClosedString(text: string, start: number, end: number): boolean {
  if (end - start < 2 || text.charAt(end - 1) !== '"') return false;
  let escapes = end - 1;
  while (escapes - 1 > start && text.charCodeAt(escapes - 1) === BACKSLASH) escapes--;
  return (end - 1 - escapes) % 2 === 0;
}

function plain(value: string, start: number): readonly TextPart[] {
  return value === '' ? [] : [{ kind: 'text', value, start, end: start + value.length }];
}

/** Reads the decoded text; every offset of it is known in the file. */
function readParts(text: string, start: number, end: number, problems: Problem[]): readonly TemplatePart[] {
  const offsets: number[] = [];
  let decoded = '';
  for (const unit of units(text, start, end)) {
    decoded += unit.value;
    offsets.push(unit.start);
  }
  const scanner = new Scanner(decoded, new Landmarks(decoded), 0, (index) => offsets[index] ?? end);
  scanner.end = decoded.length;
  const parts = readTemplateParts(scanner, 'json', readExpression);
  problems.push(...scanner.problems);
  return parts.flatMap((part) => (part.kind === 'text' ? splitAtEscapes(text, part) : [part]));
}

/** Text between JSON escapes is literal, each escape is its character. */
function splitAtEscapes(text: string, part: TextPart): readonly TemplatePart[] {
  if (part.end - part.start === part.value.length) return [part];
  const parts: TemplatePart[] = [];
  for (const unit of units(text, part.start, part.end)) {
    const last = parts.at(-1);
    if (unit.end - unit.start > unit.value.length) parts.push({ kind: 'escape', ...unit });
    else if (last?.kind === 'text')
      parts[parts.length - 1] = { ...last, value: last.value + unit.value, end: unit.end };
    else parts.push({ kind: 'text', ...unit });
  }
  return parts;
}

function* units(text: string, start: number, end: number): Generator<Unit> {
  for (let at = start; at < end;) {
    const length = text.charCodeAt(at) === BACKSLASH ? (text.charAt(at + 1) === 'u' ? 6 : 2) : 1;
    const next = Math.min(at + length, end);
    yield { value: decode(text.slice(at, next)), start: at, end: next };
    at = next;
  }
}

function decode(unit: string): string {
  if (unit.length < 2) return unit;
  if (unit.charAt(1) === 'u') return String.fromCharCode(parseInt(unit.slice(2), 16) || 0);
  return MEANINGS[unit.charAt(1)] ?? unit.charAt(1);
}
