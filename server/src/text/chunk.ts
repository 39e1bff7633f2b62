import type { Anchor, Embedding } from './span';

/**
 * What a reader parsed from the text between two boundaries. Spans inside `content` are relative to the chunk's start,
 * so it remains valid while the text before it is edited.
 */
export interface ChunkReading<T> {
  /** Where the next chunk begins: the start of a line, or the end of the text. */
  readonly end: number;
  /**
   * The offset after the last character whose presence or absence the result depends on; `text.length + 1` if it
   * depends on the text ending there. Never less than `end`.
   */
  readonly reach: number;
  readonly content: T;
}

/** Cuts text into chunks. The result depends only on the text from the given position on, never on what precedes it. */
export interface ChunkReader<T> {
  /** Upper bound on how far past the end of a chunk its result may depend on the text (UTF-16 code units). */
  readonly lookahead: number;
  /** Of the text it reads, where that is embedded in another language. */
  readonly embedding?: Embedding;
  /**
   * Reads from the boundary `start` to the first boundary at or after `until`, or to one that always ends a chunk. Makes
   * progress unless at the end.
   */
  read(text: string, start: number, until: number): ChunkReading<T>;
}

/** Whole lines of a document and what was parsed from them. Its text is immutable; an edit replaces chunks. */
export class Chunk<T> implements Anchor {
  readonly uri: string;
  readonly text: string;
  readonly content: T;
  /** See `ChunkReading`; relative to the start of the chunk. */
  readonly reach: number;
  readonly embedding: Embedding | undefined;
  /** The number of line breaks in the text. */
  readonly lineEnds: number;
  #offset: number;
  #line: number;
  #lineStarts: Uint32Array | undefined;

  constructor(
    uri: string,
    text: string,
    content: T,
    reach: number,
    offset: number,
    line: number,
    embedding?: Embedding,
  ) {
    this.uri = uri;
    this.embedding = embedding;
    this.text = text;
    this.content = content;
    this.reach = reach;
    this.lineEnds = countLineEnds(text);
    this.#offset = offset;
    this.#line = line;
  }

  /** Current UTF-16 offset in the document. */
  get offset(): number {
    return this.#offset;
  }

  /** Offset after the last character. */
  get end(): number {
    return this.#offset + this.text.length;
  }

  /** Current number of the first line in the document, zero-based. */
  get line(): number {
    return this.#line;
  }

  /** Where each line begins, relative to the chunk; the last one is the rest after the last line break. */
  get lineStarts(): Uint32Array {
    this.#lineStarts ??= findLineStarts(this.text, this.lineEnds);
    return this.#lineStarts;
  }

  /** Called by the document when text before the chunk is inserted or deleted. */
  move(offset: number, line: number): void {
    this.#offset = offset;
    this.#line = line;
  }
}

/** The offset after the line break at `index` (LF, CR LF, or a lone CR); `index` itself if there is none. */
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
