import { HOLE } from '../../text/octets';
import type { Span } from '../../text/span';
import { isNonAscii, isSpaceOrControl, typographicAt, typographicBefore } from './characters';
import { mechanismFact, type Qualifier } from './facts';
import { readMechanism } from './mechanism';
import { readModifier } from './modifier';
import type { Term } from './nodes';
import type { SpfProblem } from './problem';
import type { Reading, TermParts, TermProblem } from './reading';
import { readUnknown } from './unknown-term';

export interface ReadTerm {
  readonly term: Term;
  readonly problems: readonly SpfProblem[];
}

/** Reads one word of a record as a term (RFC 7208 section 4.6.1). */
export function readTerm(value: string, word: Span): ReadTerm {
  const { term, problems } = readWord(value, word);
  const valid = !problems.some((problem) => problem.permerror);
  const text = value.slice(word.start, word.end);
  return {
    term: { ...term, span: word, text, valid, hasHole: text.includes(HOLE) },
    problems: problems.map((problem) => ({ ...withSafeRepair(value, word, problem, problems.length), term: word })),
  };
}

function readWord(value: string, word: Span): Reading {
  const reading = readParts(value, splitTerm(value, trimMarks(value, word)));
  const nonAscii = nonAsciiProblem(value, word);
  return nonAscii === undefined ? reading : { ...reading, problems: [nonAscii] };
}

/** A repair is offered only if the term reads better after it: it must not bring a fault of its own. */
function withSafeRepair(value: string, word: Span, problem: TermProblem, faults: number): TermProblem {
  if (problem.repair === undefined) return problem;
  const { span, octets } = problem.repair;
  const repaired = value.slice(word.start, span.start) + octets + value.slice(span.end, word.end);
  const isBetter = readWord(repaired, { start: 0, end: repaired.length }).problems.length < faults;
  return isBetter ? problem : { ...problem, repair: undefined };
}

function readParts(value: string, parts: TermParts): Reading {
  if (value.slice(parts.span.start, parts.valueSpan.start).includes(HOLE))
    return { term: { kind: 'unknown' }, problems: [] };
  if (parts.delimiter === '=') return readModifier(value, parts);
  if (mechanismFact(parts.name) !== undefined) return readMechanism(value, parts);
  return readUnknown(value, parts);
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

/** Without curly quotes and invisible marks around it, so that `“~all“` is still read as `~all`. */
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
