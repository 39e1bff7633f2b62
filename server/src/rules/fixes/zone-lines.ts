import { labels, type Name } from '../../records/name';
import type { ResourceRecord } from '../../records/record';
import { placeAt, type Span, type TextEdit } from '../../text/span';

/** A record to be written beside another one. */
export interface NewRecord {
  /** As it is to be written; `undefined` for the owner of the neighbour. */
  readonly owner?: string;
  readonly type: string;
  readonly data: string;
}

/**
 * A line behind `neighbour` for another record, its columns like those of the neighbour. A record with an owner of its
 * own goes behind all records that inherit theirs from the neighbour: `following` are those of the same name behind it.
 */
export function lineBehind(
  neighbour: ResourceRecord,
  added: NewRecord,
  following: readonly ResourceRecord[] = [],
): TextEdit[] | undefined {
  if (neighbour.host !== 'zone') return undefined;
  const { anchor } = neighbour.place;
  let last = neighbour;
  for (const record of following) {
    if (record.ownerPlace !== undefined || record.place.anchor !== anchor) break;
    last = record;
  }
  const end = linesOf(last).end;
  const line = writeLike(neighbour, added);
  const isClosed = /[\r\n]$/.test(anchor.text.slice(0, end));
  const lineEnd = anchor.text.includes('\r\n') ? '\r\n' : '\n';
  return [{ place: placeAt(anchor, end, end), text: isClosed ? line + lineEnd : lineEnd + line }];
}

/**
 * Takes the record's lines out. `undefined` where a record behind it would inherit another owner: `others` are the
 * other records of the same name.
 */
export function withoutLines(record: ResourceRecord, others: readonly ResourceRecord[]): TextEdit[] | undefined {
  if (record.host !== 'zone') return undefined;
  const { start, end } = linesOf(record);
  const isNeeded = record.ownerPlace !== undefined && others.some(({ ownerPlace }) => ownerPlace === undefined);
  if (isNeeded && !isBehindOneOf(record, others)) return undefined;
  return [{ place: placeAt(record.place.anchor, start, end), text: '' }];
}

/** Does nothing but comments and empty lines stand between the record and one of the others before it? */
function isBehindOneOf(record: ResourceRecord, others: readonly ResourceRecord[]): boolean {
  const { anchor } = record.place;
  const { start } = linesOf(record);
  const before = others.findLast(({ place }) => place.anchor === anchor && place.start < record.place.start);
  const between = before === undefined ? undefined : anchor.text.slice(linesOf(before).end, start);
  return between?.split(/[\r\n]/).every((line) => /^[ \t]*(?:;|$)/.test(line)) === true;
}

/** A name as an owner in the spelling of the neighbour: relative to the same origin if its own is. */
export function ownerLike({ owner, ownerText }: ResourceRecord, name: Name): string {
  const written = ownerText === '@' ? [] : labels(ownerText);
  if (owner === undefined || ownerText === '' || ownerText.endsWith('.')) return name;
  const origin = labels(owner).slice(written.length);
  const own = labels(name);
  const relative = own.slice(0, own.length - origin.length);
  const isBelow = relative.length > 0 && own.slice(relative.length).join('.') === origin.join('.');
  return isBelow ? relative.join('.') : name;
}

/** Owner, TTL and class as the neighbour has them, then type and data, in its columns where they are spaced out. */
function writeLike(neighbour: ResourceRecord, { owner, type, data }: NewRecord): string {
  const { anchor } = neighbour.place;
  const { start } = linesOf(neighbour);
  const head = onOneLine(anchor.text.slice(start, neighbour.typePlace.start));
  const gap = onOneLine(anchor.text.slice(neighbour.typePlace.end, neighbour.rdataPlace.start));
  const ownerEnd = /^\S*/.exec(head)?.[0].length ?? 0;
  const columns = owner === undefined ? head : fill(owner, head.slice(ownerEnd), ownerEnd);
  return columns + fill(type, gap, neighbour.type.length) + data;
}

/** Parentheses are the neighbour's own, and so are the line breaks and comments inside them. */
function onOneLine(text: string): string {
  if (!/[()\r\n]/.test(text)) return text;
  const words = text.replace(/(\\.)|;[^\r\n]*|[()\s]+/g, (_, escape: string | undefined) => escape ?? ' ');
  return words.replace(/ +/g, ' ');
}

/** A word and the gap behind it; the gap of another word, so that what follows stands in the same column. */
function fill(word: string, gap: string, width: number): string {
  const spaces = /^ *$/.exec(gap) === null ? gap : ' '.repeat(Math.max(1, gap.length + width - word.length));
  return word + (spaces === '' ? ' ' : spaces);
}

/** The whole lines that a record stands on, with the line end: parentheses may close on a later line. */
export function linesOf({ place }: ResourceRecord): Span {
  const { text } = place.anchor;
  const start = Math.max(text.lastIndexOf('\n', place.start - 1), text.lastIndexOf('\r', place.start - 1)) + 1;
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === '\\') i++;
    else if (character === '"') i = closingQuote(text, i);
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === ';') i = lineEnd(text, i) - 1;
    else if ((character === '\n' || character === '\r') && depth <= 0 && i >= place.end) {
      return { start, end: text.startsWith('\r\n', i) ? i + 2 : i + 1 };
    }
  }
  return { start, end: text.length };
}

function closingQuote(text: string, open: number): number {
  for (let i = open + 1; i < text.length; i++) {
    if (text.charAt(i) === '\\') i++;
    else if (text.charAt(i) === '"') return i;
  }
  return text.length;
}

function lineEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length && text.charAt(i) !== '\n' && text.charAt(i) !== '\r') i++;
  return i;
}
