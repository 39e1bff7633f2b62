import { HOLE } from '../text/octets';
import type { Span } from '../text/span';

/** One `name=value` of a tag list. Spans count octets of the value they were read from. */
export interface Tag {
  /** As written; tag names are case-sensitive (RFC 6376 section 3.2). */
  readonly name: string;
  readonly nameSpan: Span;
  /** Without the white space around it. */
  readonly value: string;
  readonly valueSpan: Span;
  /** From the name to the end of the value. */
  readonly span: Span;
}

/**
 * - `missing-semicolon`: two tags with only white space or a comma between them; the span is the gap.
 * - `missing-equals`: words without `=`, also before a tag (`none rua=…`); the span is the words.
 * - `missing-name`: `=` without a name before it.
 *
 * Text that touches a hole is not a problem: the content of the hole may make it valid.
 */
export interface TagProblem {
  readonly kind: 'missing-semicolon' | 'missing-equals' | 'missing-name';
  readonly span: Span;
}

export interface TagList {
  readonly tags: readonly Tag[];
  readonly problems: readonly TagProblem[];
}

/**
 * Reads a tag list (RFC 6376 section 3.2, RFC 9989 section 4.8). Never fails: whatever is not a tag becomes a problem.
 * `known` are the expected tag names; white space or a comma before `<known name>=` is a missing semicolon,
 * except in the tags named in `prose`, which contain human-readable text.
 */
export function parseTagList(
  value: string,
  known: ReadonlySet<string>,
  prose: ReadonlySet<string> = new Set(),
): TagList {
  const tags: Tag[] = [];
  const problems: TagProblem[] = [];
  let start = 0;
  while (start <= value.length) {
    let end = value.indexOf(';', start);
    if (end < 0) end = value.length;
    readSegment(value, trim(value, start, end), { known, prose }, { tags, problems });
    start = end + 1;
  }
  return { tags, problems };
}

/** The first tag of that name, if the list has one. */
export function tag(list: TagList, name: string): Tag | undefined {
  return list.tags.find((candidate) => candidate.name === name);
}

/**
 * The range to delete so that a tag or stray text is removed together with its separator: from the end of the preceding
 * text to its own end; for the first one, and if no semicolon follows, up to the next one.
 */
export function withSeparator(value: string, span: Span): Span {
  const before = skipGapsBack(value, span.start);
  const start = skipGapsBack(value, value.charAt(before - 1) === ';' ? before - 1 : before);
  const next = skipGaps(value, span.end);
  const hasSemicolon = value.charAt(next) === ';';
  if (start > 0 && (hasSemicolon || next === value.length)) return { start, end: span.end };
  return { start: span.start, end: hasSemicolon ? skipGaps(value, next + 1) : next };
}

function skipGaps(value: string, from: number): number {
  let end = from;
  while (end < value.length && isGap(value.charCodeAt(end))) end++;
  return end;
}

function skipGapsBack(value: string, from: number): number {
  let start = from;
  while (start > 0 && isGap(value.charCodeAt(start - 1))) start--;
  return start;
}

interface Names {
  readonly known: ReadonlySet<string>;
  readonly prose: ReadonlySet<string>;
}

interface TagReading {
  readonly tags: Tag[];
  readonly problems: TagProblem[];
}

/** One stretch between semicolons: a tag, several tags whose semicolons are missing, or stray text. */
function readSegment(value: string, segment: Span, { known, prose }: Names, { tags, problems }: TagReading) {
  if (segment.start === segment.end) return; // `;;` is tolerated
  let start = afterStrayWords(value, segment, known, problems);
  while (start < segment.end) {
    const equals = findEquals(value, start, segment.end);
    if (equals === undefined) {
      reportStray(value, { start, end: segment.end }, problems);
      return;
    }
    const nameSpan = trim(value, start, equals);
    const isProse = prose.has(value.slice(nameSpan.start, nameSpan.end));
    const next = isProse ? undefined : forgottenSemicolon(value, equals + 1, segment.end, known);
    const valueSpan = trim(value, equals + 1, next?.start ?? segment.end);
    if (nameSpan.start === nameSpan.end)
      problems.push({ kind: 'missing-name', span: { start: equals, end: equals + 1 } });
    else {
      tags.push({
        name: value.slice(nameSpan.start, nameSpan.end),
        nameSpan,
        value: value.slice(valueSpan.start, valueSpan.end),
        valueSpan,
        span: { start: nameSpan.start, end: Math.max(valueSpan.end, equals + 1) },
      });
    }
    if (next === undefined) return;
    if (value.charAt(next.start - 1) !== HOLE) problems.push({ kind: 'missing-semicolon', span: next });
    start = next.end;
  }
}

/** Reports words (or a comma) before the first `<known name>=` of a stretch, and returns the start of that name. */
function afterStrayWords(value: string, segment: Span, known: ReadonlySet<string>, problems: TagProblem[]): number {
  const equals = findEquals(value, segment.start, segment.end);
  if (equals === undefined) return segment.start;
  const name = trim(value, segment.start, equals);
  let start = name.end;
  while (start > name.start && isNameOctet(value.charCodeAt(start - 1))) start--;
  if (start === name.start || !isGap(value.charCodeAt(start - 1))) return segment.start;
  if (!known.has(value.slice(start, name.end))) return segment.start;
  const end = skipGapsBack(value, start);
  reportStray(value, end > name.start ? { start: name.start, end } : trim(value, name.start, start), problems);
  return start;
}

function reportStray(value: string, span: Span, problems: TagProblem[]) {
  if (!value.slice(span.start, span.end).includes(HOLE)) problems.push({ kind: 'missing-equals', span });
}

function findEquals(value: string, start: number, end: number): number | undefined {
  for (let i = start; i < end; i++) if (value.charCodeAt(i) === 61) return i;
  return undefined;
}

/** The gap before the next `<known name>=`, if white space or a comma separates it from the preceding text. */
function forgottenSemicolon(value: string, from: number, end: number, known: ReadonlySet<string>): Span | undefined {
  for (let i = from; i < end; i++) {
    if (!isGap(value.charCodeAt(i))) continue;
    let wordStart = i;
    while (wordStart < end && isGap(value.charCodeAt(wordStart))) wordStart++;
    let wordEnd = wordStart;
    while (wordEnd < end && isNameOctet(value.charCodeAt(wordEnd))) wordEnd++;
    let equals = wordEnd;
    while (equals < end && isSpace(value.charCodeAt(equals))) equals++;
    if (equals < end && value.charCodeAt(equals) === 61 && known.has(value.slice(wordStart, wordEnd))) {
      return { start: i, end: wordStart };
    }
    i = Math.max(i, wordStart - 1);
  }
  return undefined;
}

/** The span without the white space at both ends. */
export function trim(value: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(value.charCodeAt(from))) from++;
  while (to > from && isSpace(value.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

function isGap(code: number): boolean {
  return isSpace(code) || code === 44;
}

function isNameOctet(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;
}
