import type { Position, Range, TextDocument, TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';

import { isLineEnd, type Chunk, type ChunkReader } from './chunk';
import { readChunks, reread, type ChunkLengths, type Rereading } from './reread';

const LENGTHS: ChunkLengths = { fresh: 4096, edited: 1024 };

/**
 * A text document in chunks: the cost of an edit depends on the touched chunks, not on the size of the file. A chunk
 * that an edit does not touch remains the same object, so caches may be keyed by it. Positions are identical to those of
 * vscode-languageserver-textdocument's own class.
 */
export class ChunkedDocument<T> implements TextDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly #reader: ChunkReader<T>;
  readonly #lengths: ChunkLengths;
  #version: number;
  #chunks: readonly Chunk<T>[];
  #text: string | undefined;
  /** The chunk that was looked into last: positions are mostly requested in the order of the text. */
  #recent: Chunk<T> | undefined;

  constructor(
    uri: string,
    languageId: string,
    version: number,
    text: string,
    reader: ChunkReader<T>,
    lengths = LENGTHS,
  ) {
    this.uri = uri;
    this.languageId = languageId;
    this.#version = version;
    this.#reader = reader;
    this.#lengths = lengths;
    this.#text = text;
    this.#chunks = this.#readAll(text);
  }

  get version(): number {
    return this.#version;
  }

  /** In order, without gaps; never empty. Each change creates a new array. */
  get chunks(): readonly Chunk<T>[] {
    return this.#chunks;
  }

  get length(): number {
    return this.#last.end;
  }

  get lineCount(): number {
    return this.#last.line + this.#last.lineEnds + 1;
  }

  getText(range?: Range): string {
    if (range !== undefined) return this.slice(this.offsetAt(range.start), this.offsetAt(range.end));
    this.#text ??= this.#chunks.map((chunk) => chunk.text).join('');
    return this.#text;
  }

  /** The text between two offsets, without building the text of the whole document. */
  slice(start: number, end: number): string {
    if (end < start) return this.slice(end, start);
    let text = '';
    for (let i = this.#indexAt(start); i < this.#chunks.length; i++) {
      const chunk = this.#chunks[i];
      if (chunk === undefined || chunk.offset >= end) break;
      text += chunk.text.slice(Math.max(start - chunk.offset, 0), end - chunk.offset);
    }
    return text;
  }

  /** The chunk that contains the character at `offset`; the last one for the end of the text. */
  chunkAt(offset: number): Chunk<T> {
    const recent = this.#recent;
    if (recent !== undefined && recent.offset <= offset && offset < recent.end) return recent;
    this.#recent = this.#chunks[this.#indexAt(offset)] ?? this.#last;
    return this.#recent;
  }

  positionAt(offset: number): Position {
    const inside = Math.max(Math.min(offset, this.length), 0);
    const chunk = this.chunkAt(inside);
    const line = lineAt(chunk.lineStarts, inside - chunk.offset);
    const lineStart = chunk.offset + (chunk.lineStarts[line] ?? 0);
    return { line: chunk.line + line, character: beforeLineEnd(chunk, inside, lineStart) - lineStart };
  }

  offsetAt(position: Position): number {
    if (position.line >= this.lineCount) return this.length;
    if (position.line < 0) return 0;
    const chunk = this.#chunks[last(this.#chunks, (candidate) => candidate.line <= position.line)] ?? this.#last;
    const line = position.line - chunk.line;
    const lineStart = chunk.offset + (chunk.lineStarts[line] ?? 0);
    if (position.character <= 0) return lineStart;
    const nextLine = chunk.offset + (chunk.lineStarts[line + 1] ?? chunk.text.length);
    return beforeLineEnd(chunk, Math.min(lineStart + position.character, nextLine), lineStart);
  }

  getLineRange(line: number): Range {
    const at = Math.min(line, this.lineCount - 1);
    const start = { line: Math.max(at, 0), character: 0 };
    return {
      start,
      end: line < 0 ? start : this.positionAt(this.offsetAt({ line: at, character: Number.MAX_SAFE_INTEGER })),
    };
  }

  getEOLCharacters(line: number): string {
    if (line < 0 || line >= this.lineCount) return '';
    const end = this.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
    return this.slice(end, this.offsetAt({ line: line + 1, character: 0 }));
  }

  /** Applies the changes of a didChange notification, in order. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      if (!('range' in change)) this.#replaceAll(change.text);
      else {
        const start = this.offsetAt(change.range.start);
        const end = this.offsetAt(change.range.end);
        this.replace(Math.min(start, end), Math.max(start, end), change.text);
      }
    }
    this.#version = version;
  }

  /** Replaces the range with `text` and rereads the affected chunks until a boundary coincides with an old one. */
  replace(start: number, end: number, text: string): void {
    const edit = { start, end, text };
    this.#splice(reread(this.#chunks, this.#indexAt(start), edit, this.#reader, this.#lengths));
  }

  get #last(): Chunk<T> {
    const chunk = this.#chunks.at(-1);
    if (chunk === undefined) throw new Error('a document has at least one chunk');
    return chunk;
  }

  #replaceAll(text: string): void {
    this.#chunks = this.#readAll(text);
    this.#text = text;
    this.#recent = undefined;
  }

  #readAll(text: string): Chunk<T>[] {
    return readChunks(this.uri, text, this.#reader, this.#lengths);
  }

  #splice({ first, keepFrom, fresh }: Rereading<T>): void {
    const chunks = this.#chunks.slice(0, first).concat(withoutEmpty(fresh), this.#chunks.slice(keepFrom));
    if (chunks.length === 0) chunks.push(...fresh);
    let offset = fresh[0]?.offset ?? 0;
    let line = fresh[0]?.line ?? 0;
    for (let i = first; i < chunks.length; i++) {
      const chunk = chunks[i];
      if (chunk === undefined) break;
      chunk.move(offset, line);
      offset = chunk.end;
      line += chunk.lineEnds;
    }
    this.#chunks = chunks;
    this.#text = undefined;
    this.#recent = undefined;
  }

  #indexAt(offset: number): number {
    return Math.max(
      last(this.#chunks, (chunk) => chunk.offset <= offset),
      0,
    );
  }
}

/** Empty chunks remain when their text is deleted; only an empty document keeps one. */
function withoutEmpty<T>(chunks: readonly Chunk<T>[]): readonly Chunk<T>[] {
  return chunks.filter((chunk) => chunk.text !== '');
}

/** Index of the last element for which `holds`, or -1. The list must be partitioned: true first, then false. */
function last<E>(list: readonly E[], holds: (element: E) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const element = list[middle];
    if (element !== undefined && holds(element)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function lineAt(lineStarts: Uint32Array, offset: number): number {
  let low = 0;
  let high = lineStarts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lineStarts[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

/** Positions never point between or after the characters of a line break. */
function beforeLineEnd(chunk: Chunk<unknown>, offset: number, lineStart: number): number {
  let at = offset;
  while (at > lineStart && isLineEnd(chunk.text.charCodeAt(at - 1 - chunk.offset))) at--;
  return at;
}
