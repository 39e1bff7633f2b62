import { displayName } from '../../records/name';
import { typeName } from '../../records/presentation/mnemonics';
import type { OutlineEntry } from '../source';
import type { BoundChunk } from './binding/bound-chunk';
import { ENTRY } from './syntax/scanner';

/** UTF-16 units of a record's data that an outline shows. */
const LONGEST_DETAIL = 80;

/** The records and directives of a chunk, from its columns: no record is read. */
export function* chunkOutline(bound: BoundChunk): Generator<OutlineEntry> {
  const { entries } = bound;
  for (let index = 0; index < entries.count; index++) {
    const kind = entries.kind(index);
    if (kind === ENTRY.directive) yield directiveEntry(bound, index);
    else if (kind === ENTRY.record && entries.type(index) > 0) yield recordEntry(bound, index);
  }
}

function directiveEntry({ chunk, entries }: BoundChunk, index: number): OutlineEntry {
  const end = entries.end(index);
  const start = firstWord(chunk.text, entries.start(index), end);
  const span = { start: chunk.offset + start, end: chunk.offset + end };
  return { name: oneLine(chunk.text.slice(start, end)), type: undefined, detail: '', span, nameSpan: span };
}

function recordEntry({ chunk, entries, owners }: BoundChunk, index: number): OutlineEntry {
  const { text, offset } = chunk;
  const owner = owners[index];
  const type = typeName(entries.type(index));
  const end = entries.end(index);
  const hasOwner = entries.hasOwner(index);
  const start = hasOwner ? entries.ownerStart(index) : firstWord(text, entries.start(index), end);
  const nameEnd = hasOwner ? entries.ownerEnd(index) : start;
  return {
    name: owner === undefined ? text.slice(start, nameEnd) : displayName(owner),
    type,
    detail: dataOf(text.slice(nameEnd, Math.min(end, nameEnd + 4 * LONGEST_DETAIL)), type),
    span: { start: offset + start, end: offset + end },
    nameSpan: { start: offset + start, end: offset + nameEnd },
    ...(owner !== undefined &&
      hasOwner && { owner: { name: owner, span: { start: offset + start, end: offset + nameEnd } } }),
  };
}

function firstWord(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** White space, or a byte order mark. */
function isBlank(code: number): boolean {
  return code <= 32 || code === 0xfeff;
}

/** What follows the type, on one line. */
function dataOf(written: string, type: string): string {
  for (let at = 0; at < written.length;) {
    const start = firstWord(written, at, written.length);
    let end = start;
    while (end < written.length && written.charCodeAt(end) > 32) end++;
    if (end - start === type.length && written.slice(start, end).toUpperCase() === type)
      return oneLine(written.slice(end));
    at = end + 1;
  }
  return '';
}

function oneLine(text: string): string {
  const trimmed = text.trim();
  const line = /[\t\r\n]|\s\s/.test(trimmed) ? trimmed.replaceAll(/\s+/g, ' ') : trimmed;
  return line.length > LONGEST_DETAIL ? `${line.slice(0, LONGEST_DETAIL - 1)}…` : line;
}
