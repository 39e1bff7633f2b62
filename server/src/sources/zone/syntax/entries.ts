import type { SyntaxProblem } from './problem';
import { ENTRY, type EntryKind } from './scanner';

/** Bits that describe an entry further. */
export const FLAG = {
  /** Rules about single records have nothing to report: owner and data are plain and valid. */
  plain: 1,
  /** The owner needs no unescaping and folding: lower case letters, digits, hyphens, dots, in labels of sane length. */
  simpleOwner: 2,
  /** The owner is relative and has a dot in it: it may end in the zone's own name. */
  dottedOwner: 4,
  /** A template mark hides some of it. */
  template: 8,
} as const;

/** Numbers that are kept of an entry. */
export const COLUMN = {
  start: 0,
  end: 1,
  ownerStart: 2,
  ownerEnd: 3,
  ttl: 4,
  class: 5,
  type: 6,
  kind: 7,
  flags: 8,
} as const;
export const COLUMNS = 9;

/**
 * The entries of a chunk as columns of numbers: where they are and what their heads contain, without any context. An object
 * for each of them would cost ten times as much; nodes are built on demand, see `entryNode`. Offsets count from the chunk.
 */
export class Entries {
  readonly count: number;
  /** Of entries that have any, by index. */
  readonly problems: ReadonlyMap<number, readonly SyntaxProblem[]>;
  readonly #cells: Int32Array;

  constructor(cells: Int32Array, problems: ReadonlyMap<number, readonly SyntaxProblem[]>) {
    this.count = cells.length / COLUMNS;
    this.#cells = cells;
    this.problems = problems;
  }

  /** Start of the entry's first line. */
  start(index: number): number {
    return this.#cell(index, COLUMN.start);
  }

  /** After its last token that is not a comment. */
  end(index: number): number {
    return this.#cell(index, COLUMN.end);
  }

  kind(index: number): EntryKind {
    const kind = this.#cell(index, COLUMN.kind);
    return kind === 0 || kind === 1 || kind === 2 ? kind : ENTRY.unread;
  }

  hasOwner(index: number): boolean {
    return this.#cell(index, COLUMN.ownerStart) >= 0;
  }

  ownerStart(index: number): number {
    return this.#cell(index, COLUMN.ownerStart);
  }

  ownerEnd(index: number): number {
    return this.#cell(index, COLUMN.ownerEnd);
  }

  /** Seconds; `undefined` without an own TTL. */
  ttl(index: number): number | undefined {
    const ttl = this.#cell(index, COLUMN.ttl);
    return ttl === -1 ? undefined : ttl >>> 0;
  }

  /** Code of the class; -1 without one. */
  class(index: number): number {
    return this.#cell(index, COLUMN.class);
  }

  /** Code of the RR type, or of the directive; 0 or less when it is unknown. */
  type(index: number): number {
    return this.#cell(index, COLUMN.type);
  }

  has(index: number, flag: number): boolean {
    return (this.#cell(index, COLUMN.flags) & flag) !== 0;
  }

  #cell(index: number, column: number): number {
    return this.#cells[index * COLUMNS + column] ?? -1;
  }
}
