import { parseTtl } from '../../records/presentation/ttl';
import { classCodeAt } from '../../records/presentation/mnemonics';
import type { Span } from '../../text/span';
import type { Expected } from '../expected';
import type { ZoneFile } from './binding/zone-file';
import { entryNode, type EntryNode } from './syntax/node';
import type { ZoneChunk } from './syntax/reader';
import { ENTRY } from './syntax/scanner';

/** `undefined` in comments, and if a template hides the text. */
export function expectedAt(file: ZoneFile, offset: number): Expected | undefined {
  const chunk = file.chunkAt(offset);
  const inside = offset - chunk.offset;
  const index = entryIndexAt(chunk, inside);
  if (index === undefined) return atLineStart(chunk, inside);
  const node = entryNode(chunk, index);
  const isOnSameLine = (from: number) => !/[\r\n]/.test(chunk.text.slice(from, inside));
  if (node.comments.some(({ start }) => start < inside && isOnSameLine(start))) return undefined;
  if (node.span.end < inside && !isOnSameLine(node.span.end) && !isOpen(chunk.text, node)) {
    return atLineStart(chunk, inside);
  }
  const word = node.tokens.find(({ start, end }) => start <= inside && inside <= end);
  const span = word === undefined ? { start: inside, end: inside } : { start: word.start, end: word.end };
  const moved = { start: span.start + chunk.offset, end: span.end + chunk.offset };
  const before = node.tokens.filter(({ end, start }) => end < inside && start !== span.start);
  const lineStart = chunk.content.start(index);
  if (span.start === lineStart || (before.length === 0 && isLineStart(chunk.text, inside))) {
    return { kind: 'line-start', span: moved };
  }
  return afterOwner(chunk, node, { span: moved, before: before.length, inside, isQuoted: word?.kind === 'string' });
}

/** Does a parenthesis keep the record open at its end? */
function isOpen(text: string, { parentheses }: EntryNode): boolean {
  return parentheses.reduce((depth, { start }) => depth + (text.charAt(start) === '(' ? 1 : -1), 0) > 0;
}

interface Cursor {
  readonly span: Span;
  /** How many words end before the cursor. */
  readonly before: number;
  readonly inside: number;
  readonly isQuoted: boolean;
}

function afterOwner(chunk: ZoneChunk, node: EntryNode, { span, before, inside, isQuoted }: Cursor): Expected {
  const { keyword } = node;
  const isAfterKeyword = keyword !== undefined && keyword.end < inside;
  if (isAfterKeyword && keyword.start >= 0) {
    const name = chunk.text.slice(keyword.start, keyword.end).toUpperCase();
    const index = before - (node.tokens.length - node.data.length);
    if (node.kind === ENTRY.directive) return { kind: 'argument', span, directive: name, index };
    const words = node.data.slice(0, Math.max(index, 0)).map(({ start, end }) => chunk.text.slice(start, end));
    return { kind: 'data', span, type: name, index, isQuoted, before: words };
  }
  const words = node.tokens.slice(node.owner === undefined ? 0 : 1).filter(({ end }) => end < inside);
  const hasTtl = words.some(({ start, end }) => parseTtl(chunk.text, start, end) !== undefined);
  const hasClass = words.some(({ start, end }) => classCodeAt(chunk.text, start, end) >= 0);
  return { kind: 'head', span, hasTtl, hasClass };
}

/** After the last entry of a file: a new line, or white space with which one begins. */
function atLineStart(chunk: ZoneChunk, inside: number): Expected {
  const span = { start: inside + chunk.offset, end: inside + chunk.offset };
  return isLineStart(chunk.text, inside)
    ? { kind: 'line-start', span }
    : { kind: 'head', span, hasTtl: false, hasClass: false };
}

function isLineStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return at === 0 || code === 10 || code === 13 || (at === 1 && code === 0xfeff);
}

function entryIndexAt({ content }: ZoneChunk, inside: number): number | undefined {
  let low = 0;
  let high = content.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (content.start(middle) <= inside) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : low - 1;
}
