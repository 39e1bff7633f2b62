import { HOLE } from '../../text/octets';
import type { Span } from '../../text/span';
import { macroFact } from './facts';
import type { MacroFault, Repair } from './problem';

export type MacroPart =
  | { readonly kind: 'literal'; readonly text: string; readonly span: Span }
  | Macro
  /** `%%`, `%_` and `%-` (RFC 7208 section 7.1). */
  | { readonly kind: 'escape'; readonly octets: '%' | ' ' | '%20'; readonly span: Span }
  | { readonly kind: 'hole'; readonly span: Span };

/** `%{d2r.-}` (RFC 7208 section 7.1). */
export interface Macro {
  readonly kind: 'macro';
  /** As written: upper case requests URL escapes. */
  readonly letter: string;
  /** The number of right-hand parts to keep; 0 keeps all. */
  readonly digits: number;
  readonly reverse: boolean;
  /** Characters that split the value; `.` by default. */
  readonly delimiters: string;
  readonly span: Span;
}

export interface MacroProblem {
  readonly span: Span;
  readonly fault: MacroFault;
  readonly permerror: boolean;
  readonly repair?: Repair | undefined;
}

export interface MacroString {
  readonly parts: readonly MacroPart[];
  readonly problems: readonly MacroProblem[];
}

/** `letter digits r delimiters`, the text between the braces. */
const body = /^([a-z])([0-9]*)(r?)([.\-+,/_=]*)$/i;
/** An unclosed macro: the part of its body that precedes the following text. */
const openBody = /^[a-z][0-9]*r?/i;
const longestMacro = 40;
const escapes = new Map([
  ['%', '%'],
  ['_', ' '],
  ['-', '%20'],
] as const);

/**
 * Reads `value.slice(start, end)` as a macro-string (RFC 7208 section 7.1). Text outside macros is literal.
 * `explanation` allows the letters c, r and t (section 7.2).
 */
export function parseMacroString(value: string, { start, end }: Span, explanation = false): MacroString {
  const parts: MacroPart[] = [];
  const problems: MacroProblem[] = [];
  let literal = start;
  const flush = (to: number) => {
    if (to > literal)
      parts.push({ kind: 'literal', text: value.slice(literal, to), span: { start: literal, end: to } });
  };
  for (let i = start; i < end;) {
    const read = readSpecial(value, i, end, explanation);
    if (read === undefined) {
      i++;
      continue;
    }
    if (read.problem !== undefined) problems.push(read.problem);
    if (read.part !== undefined) {
      flush(i);
      parts.push(read.part);
      literal = read.end;
    }
    i = read.end;
  }
  flush(end);
  return { parts, problems };
}

interface Special {
  readonly end: number;
  readonly part?: MacroPart;
  readonly problem?: MacroProblem;
}

function readSpecial(value: string, at: number, end: number, explanation: boolean): Special | undefined {
  const c = value.charAt(at);
  if (c === HOLE) return { end: at + 1, part: { kind: 'hole', span: { start: at, end: at + 1 } } };
  if (c === '{') return forgottenPercent(value, at, end);
  if (c !== '%') return undefined;
  const next = at + 1 < end ? value.charAt(at + 1) : '';
  if (next === '{') return readMacro(value, at, end, explanation);
  for (const [letter, octets] of escapes) {
    if (next === letter) return { end: at + 2, part: { kind: 'escape', octets, span: { start: at, end: at + 2 } } };
  }
  if (next === HOLE) return { end: at + 2, part: { kind: 'hole', span: { start: at, end: at + 2 } } };
  return strayPercent(value, at, end);
}

function readMacro(value: string, at: number, end: number, explanation: boolean): Special {
  const close = closing(value, at + 2, end, '}');
  const inside = value.slice(at + 2, close ?? Math.min(end, at + longestMacro));
  const span = { start: at, end: close === undefined ? at + 2 : close + 1 };
  if (inside.includes(HOLE)) return { end: span.end, part: { kind: 'hole', span } };
  if (close === undefined) return unclosedMacro(inside, at, end);
  const [, letter = '', digits = '', reverse = '', delimiters = ''] = body.exec(inside) ?? [];
  const fact = macroFact(letter);
  if (letter === '' || Number(digits || 1) === 0) return faulty(span, 'malformed');
  if (fact === undefined) return faulty(span, 'unknown-letter');
  if (fact.explanationOnly && !explanation) return faulty(span, 'explanation-only');
  const part: Macro = {
    kind: 'macro',
    letter,
    digits: Number(digits || 0),
    reverse: reverse !== '',
    delimiters: delimiters || '.',
    span,
  };
  return { end: span.end, part };
}

/** `%{i._spf.example`: the brace belongs after the letter. */
function unclosedMacro(inside: string, at: number, end: number): Special {
  const span = { start: at, end: Math.min(end, at + 2) };
  const read = openBody.exec(inside)?.[0];
  if (read === undefined || !isRecordMacro(read)) return faulty(span, 'malformed');
  const behind = at + 2 + read.length;
  return faulty({ start: at, end: behind }, 'malformed', { span: { start: behind, end: behind }, octets: '}' });
}

/** `%(ir)`, `%[i]`, `%i.` are read as if the braces were correct; any other `%` is literal. */
function strayPercent(value: string, at: number, end: number): Special {
  const open = value.charAt(at + 1);
  const close = open === '(' ? ')' : open === '[' ? ']' : undefined;
  const closedAt = close === undefined ? undefined : closing(value, at + 2, end, close);
  if (closedAt !== undefined) {
    const inside = value.slice(at + 2, closedAt);
    const span = { start: at, end: closedAt + 1 };
    if (isRecordMacro(inside)) return faulty(span, 'malformed', { span, octets: `%{${inside}}` });
  }
  const letter = at + 1 < end ? open : '';
  const after = at + 2 < end ? value.charAt(at + 2) : '.';
  if (isRecordMacro(letter) && !/[a-z0-9-]/i.test(after)) {
    const span = { start: at, end: at + 2 };
    return faulty(span, 'malformed', { span, octets: `%{${letter}}` });
  }
  const span = { start: at, end: at + 1 };
  return faulty(span, 'stray-percent', { span, octets: '%%' });
}

/** `{i}`, or `%%{i}` as Terraform writes it: legal text, but never intended. */
function forgottenPercent(value: string, at: number, end: number): Special | undefined {
  const close = closing(value, at + 1, end, '}');
  if (close === undefined || !isRecordMacro(value.slice(at + 1, close))) return undefined;
  const doubled = value.slice(at - 2, at) === '%%';
  const span = { start: doubled ? at - 2 : at, end: close + 1 };
  const repair = doubled
    ? { span: { start: at - 1, end: at }, octets: '' }
    : { span: { start: at, end: at }, octets: '%' };
  return { end: close + 1, problem: { span, fault: 'missing-percent', permerror: false, repair } };
}

function isRecordMacro(inside: string): boolean {
  const [, letter = '', digits = ''] = body.exec(inside) ?? [];
  const fact = macroFact(letter);
  return fact !== undefined && !fact.explanationOnly && Number(digits || 1) > 0;
}

/** Where the macro is closed, if it is: nearby, and before another macro begins. */
function closing(value: string, from: number, end: number, close: string): number | undefined {
  const last = Math.min(end, from + longestMacro);
  for (let i = from; i < last; i++) {
    const c = value.charAt(i);
    if (c === close) return i;
    if (c === '%' || c === '{' || c === ' ') return undefined;
  }
  return undefined;
}

function faulty(span: Span, fault: MacroFault, repair?: Repair): Special {
  return { end: span.end, problem: { span, fault, permerror: true, repair } };
}
