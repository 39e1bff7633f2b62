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
 * - `missing-semicolon`: two tags with only white space or a comma between them; the span lies between them.
 * - `missing-equals`: a word without `=`; the span is the word.
 * - `missing-name`: `=` without a name before it.
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
 * Reads a tag list (RFC 6376 section 3.2, RFC 9989 section 4.8). Never fails: what is no tag becomes a problem.
 * `known` are the tag names that are expected; white space or a comma before `<known name>=` is a missing semicolon.
 */
export function parseTagList(value: string, known: ReadonlySet<string>): TagList {
  const tags: Tag[] = [];
  const problems: TagProblem[] = [];
  let start = 0;
  while (start <= value.length) {
    let end = value.indexOf(';', start);
    if (end < 0) end = value.length;
    readSegment(value, trim(value, start, end), known, tags, problems);
    start = end + 1;
  }
  return { tags, problems };
}

/** The first tag of that name, if the list has one. */
export function tag(list: TagList, name: string): Tag | undefined {
  return list.tags.find((candidate) => candidate.name === name);
}

/** One stretch between semicolons: a tag, several with their semicolon forgotten, or stray text. */
function readSegment(value: string, segment: Span, known: ReadonlySet<string>, tags: Tag[], problems: TagProblem[]) {
  let { start } = segment;
  if (start === segment.end) return; // `;;` is tolerated
  while (start < segment.end) {
    const equals = value.indexOf('=', start);
    if (equals < 0 || equals >= segment.end) {
      problems.push({ kind: 'missing-equals', span: { start, end: segment.end } });
      return;
    }
    const next = forgottenSemicolon(value, equals + 1, segment.end, known);
    const nameSpan = trim(value, start, equals);
    const valueSpan = trim(value, equals + 1, next?.start ?? segment.end);
    if (nameSpan.start === nameSpan.end) problems.push({ kind: 'missing-name', span: { start: equals, end: equals + 1 } });
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
    problems.push({ kind: 'missing-semicolon', span: next });
    start = next.end;
  }
}

/** The gap before the next `<known name>=`, if white space or a comma separates it from what stands before. */
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

function trim(value: string, start: number, end: number): Span {
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
