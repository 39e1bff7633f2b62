import type { Chunk, ChunkReader, ChunkReading } from '../../../text/chunk';

import { COLUMN, COLUMNS, Entries, FLAG } from './entries';
import { HAS, Lexer, TOKEN } from './lexer';
import { TYPE_CODES } from '../../../records/presentation/mnemonics';
import { isPlainAddress4, isPlainAddress6, isPlainName } from '../../../records/presentation/plain';
import type { SyntaxProblem } from './problem';
import { LOOKAHEAD } from './recovery';
import { ENTRY, EntryScanner } from './scanner';

export type ZoneChunk = Chunk<Entries>;

/** Reads a zone file chunk by chunk; a chunk holds whole entries. */
export const zoneReader: ChunkReader<Entries> = {
  lookahead: 2 * LOOKAHEAD,
  read: (text, start, until) => new ZoneReading(text, start, until).read(),
};

class ZoneReading {
  readonly #text: string;
  readonly #start: number;
  readonly #until: number;
  readonly #lexer: Lexer;
  readonly #scanner: EntryScanner;
  readonly #problems = new Map<number, readonly SyntaxProblem[]>();
  #cells: Int32Array;
  #reach = 0;

  constructor(text: string, start: number, until: number) {
    this.#text = text;
    this.#start = start;
    this.#until = until;
    // An entry has about 32 characters.
    this.#cells = new Int32Array(Math.min(128, 4 + ((until - start) >> 5)) * COLUMNS);
    this.#lexer = new Lexer(text, start);
    this.#scanner = new EntryScanner(this.#lexer, false);
  }

  read(): ChunkReading<Entries> {
    const lexer = this.#lexer;
    let at = this.#start;
    let count = 0;
    while (at < this.#until && at < this.#text.length) {
      this.#scanner.readHead(at);
      const flags = this.#readRest();
      this.#keep(count, at, flags);
      if (this.#scanner.problems.length > 0)
        this.#problems.set(
          count,
          this.#scanner.problems.map((problem) => this.#moved(problem)),
        );
      count++;
      at = lexer.end;
      // The serial is what is edited most: it must not touch the records that follow.
      const isSoa = this.#scanner.kind === ENTRY.record && this.#scanner.type === TYPE_CODES.SOA;
      if (isSoa && this.#hasLineEnd(at)) break;
    }
    const entries = new Entries(this.#cells.slice(0, count * COLUMNS), this.#problems);
    return { end: at, reach: Math.max(lexer.reach, this.#reach, at), content: entries };
  }

  /** A last line that does not end stays with those before it, which show how lines end. */
  #hasLineEnd(from: number): boolean {
    const most = Math.min(from + LOOKAHEAD, this.#text.length);
    let at = from;
    while (at < most && this.#text.charCodeAt(at) !== 10 && this.#text.charCodeAt(at) !== 13) at++;
    this.#reach = at + 1;
    return at < this.#text.length;
  }

  /** Reads the data; returns the entry's flags. */
  #readRest(): number {
    const scanner = this.#scanner;
    let flags = this.#ownerFlags();
    const plain = scanner.kind === ENTRY.record && (flags & FLAG.plain) !== 0 && this.#isPlainData();
    if (!plain) flags &= ~FLAG.plain;
    scanner.readRest();
    if (scanner.problems.length > 0) flags &= ~FLAG.plain;
    return scanner.hasTemplate ? flags | FLAG.template : flags;
  }

  #ownerFlags(): number {
    const { ownerStart, ownerEnd, ownerBits } = this.#scanner;
    if (ownerStart < 0) return FLAG.plain;
    const text = this.#text;
    if (ownerEnd === ownerStart + 1 && text.charCodeAt(ownerStart) === 64) return FLAG.plain;
    if ((ownerBits & ~HAS.dot) !== 0 || !isPlainName(text, ownerStart, ownerEnd)) return 0;
    const dotted = (ownerBits & HAS.dot) !== 0 && text.charCodeAt(ownerEnd - 1) !== 46;
    return FLAG.plain | FLAG.simpleOwner | (dotted ? FLAG.dottedOwner : 0);
  }

  /** Is the data one word that is right for the type, and is there no more? */
  #isPlainData(): boolean {
    const scanner = this.#scanner;
    if (scanner.token !== TOKEN.word) return false;
    const { start, end, bits } = this.#lexer;
    switch (scanner.type) {
      case TYPE_CODES.A:
        if (!isPlainAddress4(this.#text, start, end)) return false;
        break;
      case TYPE_CODES.AAAA:
        if (!isPlainAddress6(this.#text, start, end)) return false;
        break;
      case TYPE_CODES.NS:
      case TYPE_CODES.CNAME:
      case TYPE_CODES.PTR:
        if ((bits & ~(HAS.dot | HAS.upper)) !== 0 || !isPlainName(this.#text, start, end)) return false;
        if ((bits & HAS.dot) !== 0 && !this.#isAbsoluteHost(end)) return false;
        break;
      default:
        return false;
    }
    return scanner.advance() === TOKEN.end;
  }

  /** Does the name that ends there have its final dot, and before it no digit, as an address would? */
  #isAbsoluteHost(end: number): boolean {
    const last = this.#text.charCodeAt(end - 2);
    return this.#text.charCodeAt(end - 1) === 46 && !(last >= 48 && last <= 57);
  }

  #keep(index: number, at: number, flags: number): void {
    const scanner = this.#scanner;
    if ((index + 1) * COLUMNS > this.#cells.length) this.#grow();
    const cells = this.#cells;
    const base = this.#start;
    const row = index * COLUMNS;
    cells[row + COLUMN.start] = at - base;
    cells[row + COLUMN.end] = scanner.end - base;
    cells[row + COLUMN.ownerStart] = scanner.ownerStart < 0 ? -1 : scanner.ownerStart - base;
    cells[row + COLUMN.ownerEnd] = scanner.ownerEnd < 0 ? -1 : scanner.ownerEnd - base;
    cells[row + COLUMN.ttl] = scanner.ttl;
    cells[row + COLUMN.class] = scanner.class;
    cells[row + COLUMN.type] = scanner.type;
    cells[row + COLUMN.kind] = scanner.kind;
    cells[row + COLUMN.flags] = flags;
  }

  #grow(): void {
    const cells = new Int32Array(this.#cells.length * 2);
    cells.set(this.#cells);
    this.#cells = cells;
  }

  #moved(problem: SyntaxProblem): SyntaxProblem {
    const { start, end } = problem.span;
    return { ...problem, span: { start: start - this.#start, end: end - this.#start } };
  }
}
