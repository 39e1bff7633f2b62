import type { Fold } from '../fold';
import type { ZoneFile } from './binding/zone-file';
import { DIRECTIVES } from './syntax/directives';
import type { ZoneChunk } from './syntax/reader';
import { ENTRY } from './syntax/scanner';

/**
 * What can be folded in a zone file: records on several lines, the records of one owner, blocks of comments, and what
 * is below an `$ORIGIN` up to the next one.
 */
export function zoneFolds(file: ZoneFile): readonly Fold[] {
  const folder = new Folder();
  for (const chunk of file.chunks) {
    const lines = new Lines(chunk);
    for (let index = 0; index < chunk.content.count; index++) folder.read(chunk, index, lines);
  }
  return folder.finish();
}

class Folder {
  readonly #folds: Fold[] = [];
  #comments: Stretch | undefined;
  #owner: Stretch | undefined;
  #section: Stretch | undefined;
  /** The open `; #region` comments. */
  readonly #markers: number[] = [];
  #last = 0;

  read({ text, content: entries }: ZoneChunk, index: number, lines: Lines): void {
    const kind = entries.kind(index);
    const start = lines.at(entries.start(index));
    if (kind === ENTRY.blank) {
      const comment = COMMENT.exec(text.slice(entries.start(index), entries.start(index) + LONGEST_MARKER))?.groups;
      if (comment === undefined) this.#endComments();
      else if (comment['marker'] === undefined) this.#comments = extended(this.#comments, start);
      else this.#mark(comment['marker'], start);
      return;
    }
    this.#endComments();
    const end = lines.at(entries.end(index));
    if (kind === ENTRY.directive) this.#endOwner();
    if (kind === ENTRY.directive && entries.type(index) === DIRECTIVES.$ORIGIN) {
      this.#endSection();
      this.#section = { start, end };
    }
    if (kind === ENTRY.record) {
      if (entries.hasOwner(index)) this.#endOwner();
      this.#owner = extended(this.#owner, start, end);
      this.#fold('record', { start, end });
    }
    this.#last = end;
  }

  finish(): readonly Fold[] {
    this.#endComments();
    this.#endOwner();
    this.#endSection();
    return this.#folds.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
  }

  #mark(marker: string, line: number): void {
    this.#endComments();
    if (!marker.startsWith('end')) this.#markers.push(line);
    else this.#fold('region', { start: this.#markers.pop() ?? line, end: line });
  }

  #endComments(): void {
    if (this.#comments !== undefined) this.#fold('comment', this.#comments);
    this.#comments = undefined;
  }

  #endOwner(): void {
    if (this.#owner !== undefined) this.#fold('record', this.#owner);
    this.#owner = undefined;
  }

  #endSection(): void {
    if (this.#section !== undefined) this.#fold('region', { start: this.#section.start, end: this.#last });
    this.#section = undefined;
  }

  /** Of several that begin on one line, editors take the longest. */
  #fold(kind: Fold['kind'], { start, end }: Stretch): void {
    if (end <= start) return;
    const before = this.#folds.at(-1);
    if (before?.startLine === start && before.endLine <= end) this.#folds.pop();
    this.#folds.push({ kind, startLine: start, endLine: end });
  }
}

/** First and last line. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

function extended(stretch: Stretch | undefined, start: number, end = start): Stretch {
  return { start: stretch?.start ?? start, end };
}

/** The lines of growing offsets in a chunk. */
class Lines {
  readonly #chunk: ZoneChunk;
  #line = 0;

  constructor(chunk: ZoneChunk) {
    this.#chunk = chunk;
  }

  at(offset: number): number {
    const { lineStarts, line } = this.#chunk;
    while (this.#line + 1 < lineStarts.length && (lineStarts[this.#line + 1] ?? 0) <= offset) this.#line++;
    return line + this.#line;
  }
}

/** A comment on a line of its own; those with a marker begin or end a region, as in other languages. */
const COMMENT = /^[ \t]*;(?:\s*#?(?<marker>region|endregion)\b)?/;
const LONGEST_MARKER = 64;
