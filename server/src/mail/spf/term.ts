import { HOLE } from '../../text/octets';
import type { Span } from '../../text/span';
import { isNonAscii, isSpaceOrControl, typographicAt, typographicBefore } from './characters';
import { mechanismFact, type Qualifier } from './facts';
import { readMechanism } from './mechanism';
import { readModifier } from './modifier';
import type { Head } from './names';
import type { Term } from './nodes';
import type { SpfProblem } from './problem';
import type { TermReading, TermParts, TermProblem } from './term-reading';
import { readUnknown } from './unknown-term';
import type { Word } from './words';

export interface ReadTerm {
  readonly term: Term;
  readonly problems: readonly SpfProblem[];
}

/** Reads one word of a record as a term (RFC 7208 section 4.6.1). */
export function readTerm(value: string, word: Word): ReadTerm {
  const { start, end } = word;
  const { term, problems } = readWord(value, word);
  const valid = !problems.some((problem) => problem.permerror);
  const text = value.slice(start, end);
  return {
    term: { ...term, span: { start, end }, text, valid, hasHole: text.includes(HOLE) },
    problems: problems.map((problem) => ({ ...withSafeRepair(value, word, problem, problems), term: { start, end } })),
  };
}

function readWord(value: string, word: Word): TermReading {
  const parts = splitTerm(value, trimMarks(value, word));
  const reading = readParts(value, word.continues === undefined ? parts : continuing(parts, word.continues));
  const nonAscii = nonAsciiProblem(value, word);
  return nonAscii === undefined ? reading : { ...reading, problems: [nonAscii] };
}

/** The next item of a list: the whole word is the value; its qualifier and name are those of the first item. */
function continuing({ span }: TermParts, { qualifier, name, delimiter }: Head): TermParts {
  const before = { start: span.start, end: span.start };
  return {
    span,
    qualifier: qualifierOf(qualifier, qualifier === '' ? undefined : { start: 0, end: 1 }),
    qualifierSpan: undefined,
    name,
    nameSpan: before,
    delimiter,
    delimiterSpan: before,
    valueSpan: span,
  };
}

/** With more faults than this in one term, individual fixes are not useful. */
const manyFaults = 10;

/** A fix is offered only if it improves the term: it must not introduce a new fault. */
function withSafeRepair(value: string, word: Word, problem: TermProblem, all: readonly TermProblem[]): TermProblem {
  if (problem.repair === undefined) return problem;
  const { span, octets } = problem.repair;
  const repaired = value.slice(word.start, span.start) + octets + value.slice(span.end, word.end);
  const isBetter =
    all.length <= manyFaults &&
    weight(readWord(repaired, { ...word, start: 0, end: repaired.length }).problems) < weight(all);
  return isBetter ? problem : { ...problem, repair: undefined };
}

/** A fault that invalidates the record outweighs any number of lesser faults. */
function weight(problems: readonly TermProblem[]): number {
  return problems.reduce((sum, problem) => sum + (problem.permerror ? 1000 : 1), 0);
}

function readParts(value: string, parts: TermParts): TermReading {
  if (value.slice(parts.span.start, parts.valueSpan.start).includes(HOLE))
    return { term: { kind: 'unknown' }, problems: [] };
  if (parts.delimiter === '=') return readModifier(value, parts);
  const mechanism = mechanismFact(parts.name);
  return mechanism === undefined ? readUnknown(value, parts) : readMechanism(value, parts, mechanism);
}

/** `-`, `name`, `:`, `value`. The first of `:`, `/` and `=` ends the name. */
function splitTerm(value: string, span: Span): TermParts {
  const { end } = span;
  const qualifierSpan = qualifierAt(value, span);
  const nameStart = skipSpace(value, qualifierSpan?.end ?? span.start, end);
  let nameEnd = nameStart;
  while (nameEnd < end && !/[:/=\s]/.test(value.charAt(nameEnd))) nameEnd++;
  const delimiterStart = skipSpace(value, nameEnd, end);
  const next = delimiterStart < end ? value.charAt(delimiterStart) : '';
  const isWritten = next !== '' && ':/='.includes(next);
  const delimiterSpan = { start: delimiterStart, end: delimiterStart + (isWritten ? 1 : 0) };
  const name = value.slice(nameStart, nameEnd);
  const forgotten = mechanismFact(name) === undefined ? '=' : ':';
  return {
    span,
    qualifier: qualifierOf(value, qualifierSpan),
    qualifierSpan,
    name,
    nameSpan: { start: nameStart, end: nameEnd },
    delimiter: isWritten ? next : next === '' ? '' : forgotten,
    delimiterSpan,
    valueSpan: { start: skipSpace(value, delimiterSpan.end, end), end },
  };
}

function qualifierAt(value: string, { start, end }: Span): Span | undefined {
  const mark = typographicAt(value, start);
  if (mark?.kind === 'dash') return { start, end: start + mark.length };
  return start < end && '+-~?'.includes(value.charAt(start)) ? { start, end: start + 1 } : undefined;
}

function qualifierOf(value: string, span: Span | undefined): Qualifier {
  if (span === undefined) return '+';
  const c = value.charAt(span.start);
  return c === '+' || c === '~' || c === '?' ? c : '-';
}

/** Strips surrounding curly quotes and invisible marks, so that `“~all“` is still read as `~all`. */
function trimMarks(value: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  for (let mark = typographicAt(value, from); mark?.kind === 'quote' && from < to; mark = typographicAt(value, from)) {
    from += mark.length;
  }
  for (
    let mark = typographicBefore(value, to);
    mark?.kind === 'quote' && from < to;
    mark = typographicBefore(value, to)
  ) {
    to -= mark.length;
  }
  return { start: Math.min(from, to), end: to };
}

/** The first stretch of octets outside US-ASCII (RFC 7208 section 3.1). */
function nonAsciiProblem(value: string, { start, end }: Span): TermProblem | undefined {
  for (let at = start; at < end; at++) {
    if (!isNonAscii(value.charCodeAt(at))) continue;
    let stop = at;
    while (stop < end && isNonAscii(value.charCodeAt(stop))) stop++;
    return { kind: 'non-ascii', span: { start: at, end: stop }, permerror: true };
  }
  return undefined;
}

function skipSpace(value: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpaceOrControl(value.charCodeAt(at))) at++;
  return at;
}
