import type { ZoneFile } from './binding/zone-file';
import { type PlacedIgnore, readIgnoreComment } from '../ignore-comment';
import { entryNode } from './syntax/node';
import type { ZoneChunk } from './syntax/reader';
import { ENTRY } from './syntax/scanner';
import type { Span } from '../../text/span';

/** The ignore comments of a zone file. One beside or inside a record applies to it, one on a line of its own to the next. */
export function zoneIgnores(file: ZoneFile): readonly PlacedIgnore[] {
  const ignores: PlacedIgnore[] = [];
  file.chunks.forEach((chunk, chunkIndex) => {
    if (!chunk.text.includes('zonewise-ignore')) return;
    const { content: entries } = chunk;
    for (let index = 0; index < entries.count; index++) {
      if (!textOf(chunk, index).includes('zonewise-ignore')) continue;
      for (const { start, end } of entryNode(chunk, index).comments) {
        const comment = readIgnoreComment(chunk.text.slice(start, end), chunk, start);
        if (comment === undefined) continue;
        const isAlone = entries.kind(index) === ENTRY.blank;
        const covers = isAlone ? nextEntry(file, chunkIndex, index) : spanOf(chunk, index);
        if (covers !== undefined) ignores.push({ comment, covers: withComment(covers, chunk, start) });
        else
          ignores.push({
            comment,
            covers: withComment({ start: chunk.offset + end, end: chunk.offset + end }, chunk, start),
          });
      }
    }
  });
  return ignores;
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
