import type { ZoneFile } from './binding/zone-file';
import { type IgnoreComment, type PlacedIgnore, readIgnoreComment } from '../ignore-comment';
import { entryNode } from './syntax/node';
import type { ZoneChunk } from './syntax/reader';
import { ENTRY } from './syntax/scanner';
import type { Span } from '../../text/span';

/** The ignore comments of a zone file. One beside or inside a record applies to it, one on a line of its own to the next. */
export function zoneIgnores(file: ZoneFile): readonly PlacedIgnore[] {
  return file.chunks.flatMap((chunk, chunkIndex) =>
    ignoresIn(chunk).map(({ comment, index, span: { start, end } }): PlacedIgnore => {
      const isAlone = chunk.content.kind(index) === ENTRY.blank;
      const covers = isAlone ? nextEntry(file, chunkIndex, index) : spanOf(chunk, index);
      const own = { start: chunk.offset + end, end: chunk.offset + end };
      return { comment, covers: withComment(covers ?? own, chunk, start) };
    }),
  );
}

/** An ignore comment in a chunk: the entry that it is in, and where. */
interface Ignore {
  readonly comment: IgnoreComment;
  readonly index: number;
  readonly span: Span;
}

/** Most chunks have none, and most are the same after an edit. */
function ignoresIn(chunk: ZoneChunk): readonly Ignore[] {
  let known = ignoresOfChunks.get(chunk);
  if (known === undefined) ignoresOfChunks.set(chunk, (known = findIgnores(chunk)));
  return known;
}

const ignoresOfChunks = new WeakMap<ZoneChunk, readonly Ignore[]>();
const NONE: readonly Ignore[] = [];

function findIgnores(chunk: ZoneChunk): readonly Ignore[] {
  if (!chunk.text.includes('zonewise-ignore')) return NONE;
  const found: Ignore[] = [];
  for (let index = 0; index < chunk.content.count; index++) {
    if (!textOf(chunk, index).includes('zonewise-ignore')) continue;
    for (const span of entryNode(chunk, index).comments) {
      const comment = readIgnoreComment(chunk.text.slice(span.start, span.end), chunk, span.start);
      if (comment !== undefined) found.push({ comment, index, span });
    }
  }
  return found;
}

/** A comment can suppress findings about itself. */
function withComment(covers: Span, chunk: ZoneChunk, start: number): Span {
  return { start: Math.min(covers.start, chunk.offset + start), end: covers.end };
}

/** The first entry after the given one that is more than a comment or an empty line. */
function nextEntry(file: ZoneFile, chunkIndex: number, index: number): Span | undefined {
  for (let c = chunkIndex, from = index + 1; c < file.chunks.length; c++, from = 0) {
    const chunk = file.chunks[c];
    if (chunk === undefined) return undefined;
    for (let i = from; i < chunk.content.count; i++) if (chunk.content.kind(i) !== ENTRY.blank) return spanOf(chunk, i);
  }
  return undefined;
}

function spanOf(chunk: ZoneChunk, index: number): Span {
  return { start: chunk.offset + chunk.content.start(index), end: chunk.offset + endOf(chunk, index) };
}

function textOf(chunk: ZoneChunk, index: number): string {
  return chunk.text.slice(chunk.content.start(index), endOf(chunk, index));
}

/** Where the next entry begins: comments after the data are part of this one. */
function endOf(chunk: ZoneChunk, index: number): number {
  return index + 1 < chunk.content.count ? chunk.content.start(index + 1) : chunk.text.length;
}
