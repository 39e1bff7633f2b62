import { isLineEnd, skipLineEnd } from '../../../text/chunk';

import { classCodeAt, TYPE_CODES, typeCodeAt } from '../../../records/presentation/mnemonics';
import { parseTtl } from '../../../records/presentation/ttl';

/** The maximum distance that is examined here, in UTF-16 units. */
export const LOOKAHEAD = 4096;

/** This much of a line is enough to recognise a record. */
const HEADER = 512;

/**
 * Does the line at `start` plainly begin a record or directive? Used inside an open parenthesis or string, where any
 * word may occur: so the line has to look like nothing else. `reach`: after the last character examined.
 */
export function beginsEntry(text: string, start: number): { readonly begins: boolean; readonly reach: number } {
  const words = firstWords(text, start);
  return { begins: plainlyBegins(text, start, words.spans), reach: words.reach };
}

/** Do an owner, or another first word, followed by TTL, class or type with its data plainly begin there? */
export function looksLikeRecord(text: string, start: number): boolean {
  return plainlyBegins(text, start, firstWords(text, start).spans);
}

/** Does a type begin there, followed by data that plainly belongs to it? */
export function looksLikeTypeAndData(text: string, start: number): boolean {
  const [word, data] = firstWords(text, start).spans;
  if (word === undefined || data === undefined) return false;
  const type = typeCodeAt(text, word.start, word.end);
  return type >= 0 && startsData(text, type, data);
}

/**
 * Where the string that is still open at the line end `index` plainly closes on a following line: at a quote after
 * which no word begins, the only one of its line or one of an odd number. -1 if there is none.
 */
export function closingQuote(text: string, index: number): { readonly at: number; readonly reach: number } {
  const limit = index + LOOKAHEAD;
  let line = skipLineEnd(text, index);
  for (;;) {
    const entry = beginsEntry(text, line);
    if (entry.begins || line >= text.length) return { at: -1, reach: entry.reach };
    const quotes = quotesOfLine(text, line, limit);
    const reach = quotes.end + 2;
    if (quotes.blank || quotes.end >= limit) return { at: -1, reach };
    if (quotes.count > 0) return { at: quotes.count % 2 === 1 && quotes.closes ? quotes.first : -1, reach };
    line = skipLineEnd(text, quotes.end);
  }
}

interface WordSpan {
  readonly start: number;
  readonly end: number;
}

function plainlyBegins(text: string, start: number, words: readonly WordSpan[]): boolean {
  const [first] = words;
  if (first === undefined || ';"()'.includes(text.charAt(first.start))) return false;
  const indented = first.start > start;
  if (!indented && text.charCodeAt(start) === 36) return /[a-z]/i.test(text.charAt(start + 1));
  if (text.slice(first.start, first.end).includes('=')) return false;
  let hasClass = false;
  let hasTtl = false;
  for (let i = indented ? 0 : 1; i + 1 < words.length; i++) {
    const [word, data] = [words[i], words[i + 1]];
    if (word === undefined || data === undefined) return false;
    if (classCodeAt(text, word.start, word.end) >= 0) hasClass = true;
    else if (parseTtl(text, word.start, word.end) !== undefined) hasTtl = true;
    else {
      const type = typeCodeAt(text, word.start, word.end);
      if (type < 0 || indented) return type >= 0 && hasClass;
      return hasClass || hasTtl || (startsData(text, type, data) && !isTypeList(text, words));
    }
  }
  return false;
}

/** The types of an NSEC record may be written over several lines. */
function isTypeList(text: string, words: readonly WordSpan[]): boolean {
  return words.every((word) => typeCodeAt(text, word.start, word.end) >= 0 || text.startsWith(')', word.start));
}

/** Could the word be the first one of such a record's data? */
function startsData(text: string, type: number, word: WordSpan): boolean {
  const data = text.slice(word.start, word.end);
  switch (type) {
    case TYPE_CODES.NS:
    case TYPE_CODES.CNAME:
    case TYPE_CODES.PTR:
    case TYPE_CODES.DNAME:
    case TYPE_CODES.TXT:
    case TYPE_CODES.SPF:
    case TYPE_CODES.SOA:
      return !data.startsWith(')');
    case TYPE_CODES.A:
      return /^\d+\./.test(data);
    case TYPE_CODES.AAAA:
      return data.includes(':');
    default:
      return /^\d+$/.test(data);
  }
}

/** The words at the beginning of a line, split at white space. */
function firstWords(text: string, start: number): { spans: WordSpan[]; reach: number } {
  const spans: WordSpan[] = [];
  const limit = Math.min(start + HEADER, text.length);
  let i = start;
  while (i < limit && spans.length < 6) {
    const from = i;
    while (i < limit && !isGap(text.charCodeAt(i))) i++;
    if (i > from) spans.push({ start: from, end: i });
    if (i < limit && isLineEnd(text.charCodeAt(i))) break;
    i++;
  }
  return { spans, reach: Math.min(i, text.length) + 1 };
}

/** The quotes of a line that begins inside of a string, except those in a comment after it. */
function quotesOfLine(text: string, line: number, limit: number) {
  let blank = true;
  let count = 0;
  let first = -1;
  let isComment = false;
  let i = line;
  for (; i < text.length && i < limit && !isLineEnd(text.charCodeAt(i)); i++) {
    const code = text.charCodeAt(i);
    if (code !== 32 && code !== 9) blank = false;
    if (code === 92 && !isLineEnd(text.charCodeAt(i + 1))) i++;
    else if (code === 59 && count % 2 === 1) isComment = true;
    else if (code === 34 && !isComment && count++ === 0) first = i;
  }
  const after = text.charAt(first + 1);
  return { blank, count, first, end: Math.min(i, text.length), closes: after === '' || ' \t\r\n);'.includes(after) };
}

function isGap(code: number): boolean {
  return code === 32 || code === 9 || isLineEnd(code);
}
