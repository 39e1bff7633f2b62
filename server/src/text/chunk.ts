import type { Anchor } from './span';

/**
 * What a reader made of the text between two boundaries. Spans inside `content` count from the chunk's start, so that
 * it stays true while the text before it is edited.
 */
export interface ChunkReading<T> {
  /** Where the next chunk begins: the start of a line, or the end of the text. */
  readonly end: number;
  /**
   * Behind the last character whose absence or presence the reading depends on; `text.length + 1` when it depends on
   * the text ending there. Never less than `end`.
   */
  readonly reach: number;
  readonly content: T;
}

/** Cuts text into chunks. Reads the same from the same place whatever stands before it. */
export interface ChunkReader<T> {
  /** Never depends on text further behind the end of a chunk than this (UTF-16 units). */
  readonly lookahead: number;
  /** Is what it reads part of a text in another language? See `Anchor`. */
  readonly isEmbedded?: boolean;
  /** Reads from the boundary `start` to the first boundary at or behind `until`. Makes progress unless at the end. */
  read(text: string, start: number, until: number): ChunkReading<T>;
}

/** Whole lines of a document and what was read from them. Its text never changes; an edit puts other chunks there. */
export class Chunk<T> implements Anchor {
  readonly uri: string;
  readonly text: string;
  readonly content: T;
  /** See `Reading`; counts from the start of the chunk. */
  readonly reach: number;
  readonly isEmbedded: boolean;
  /** How many line ends the text holds. */
  readonly lineEnds: number;
  #offset: number;
  #line: number;
  #lineStarts: Uint32Array | undefined;

  constructor(uri: string, text: string, content: T, reach: number, offset: number, line: number, isEmbedded = false) {
    this.uri = uri;
    this.isEmbedded = isEmbedded;
    this.text = text;
    this.content = content;
    this.reach = reach;
    this.lineEnds = countLineEnds(text);
    this.#offset = offset;
    this.#line = line;
  }

  /** UTF-16 offset in the document, now. */
  get offset(): number {
    return this.#offset;
  }

  /** Offset behind the last character. */
  get end(): number {
    return this.#offset + this.text.length;
  }

  /** The first line's number in the document, from 0, now. */
  get line(): number {
    return this.#line;
  }

  /** Where each line begins, counted from the chunk; the last one is what follows the last line end. */
  get lineStarts(): Uint32Array {
    this.#lineStarts ??= findLineStarts(this.text, this.lineEnds);
    return this.#lineStarts;
  }

  /** The document moves its chunks when text before them comes or goes. */
  move(offset: number, line: number): void {
    this.#offset = offset;
    this.#line = line;
  }
}

/** Behind the line end at `index`: LF, CR LF, or CR alone; `index` itself when there is none. */
export function skipLineEnd(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code === 10) return index + 1;
  if (code === 13) return text.charCodeAt(index + 1) === 10 ? index + 2 : index + 1;
  return index;
}

export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function countLineEnds(text: string): number {
  if (text.includes('\r')) return findLineStarts(text, text.length).length - 1;
  let count = 0;
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) count++;
  return count;
}

function findLineStarts(text: string, atMost: number): Uint32Array {
  const starts = new Uint32Array(atMost + 1);
  let count = 1;
  for (let i = 0; i < text.length; i++) {
    if (!isLineEnd(text.charCodeAt(i))) continue;
    i = skipLineEnd(text, i) - 1;
    starts[count++] = i + 1;
  }
  return starts.subarray(0, count);
}
