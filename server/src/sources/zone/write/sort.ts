import { labels, type Name } from '../../../records/name';
import { TYPE_CODES } from '../../../records/presentation/mnemonics';
import type { AbsoluteEdit } from '../../../text/apply-edits';
import type { BoundChunk } from '../binding/bound-chunk';
import { FLAG } from '../syntax/entries';
import { ENTRY } from '../syntax/scanner';
import { lineEndAfter } from '../../comment-line';

/**
 * Edits that bring the records of each owner, with the comments above them, into the order of their names: the SOA
 * first, then each name before those below it (RFC 4034 section 6.1), numbers by their value. Directives, lines that
 * cannot be read and comments that belong to no record stay where they are and nothing moves across them.
 */
export function sortZone(chunks: Iterable<BoundChunk>): AbsoluteEdit[] {
  const sorter = new Sorter();
  for (const bound of chunks) for (let index = 0; index < bound.entries.count; index++) sorter.read(bound, index);
  return sorter.finish();
}

/** The records of one owner, with what is above them. */
interface Block {
  readonly name: Name;
  readonly hasSoa: boolean;
  readonly start: number;
  end: number;
  text: string;
}

class Sorter {
  readonly #edits: AbsoluteEdit[] = [];
  #blocks: Block[] = [];
  /** Blank lines and comments whose record is not known yet. */
  #above: { readonly start: number; text: string; isComment: boolean } | undefined;

  read(bound: BoundChunk, index: number): void {
    const { entries, chunk } = bound;
    const start = entries.start(index);
    const end = index + 1 < entries.count ? entries.start(index + 1) : chunk.text.length;
    const text = chunk.text.slice(start, end);
    const at = chunk.offset + start;
    const kind = entries.kind(index);
    if (kind === ENTRY.blank && !entries.problems.has(index)) return this.#readBlank(text, at);
    const owner = bound.owner(index);
    const isMovable = kind === ENTRY.record && !entries.problems.has(index) && !entries.has(index, FLAG.template);
    if (!isMovable || owner === undefined) return this.#endSection();
    const last = this.#blocks.at(-1);
    if (!entries.hasOwner(index)) {
      if (last === undefined) return this.#endSection();
      last.text += (this.#above?.text ?? '') + text;
      last.end = at + text.length;
    } else {
      const { start: first = at, text: above = '' } = this.#above ?? {};
      const hasSoa = entries.type(index) === TYPE_CODES.SOA;
      this.#blocks.push({ name: owner, hasSoa, start: first, end: at + text.length, text: above + text });
    }
    this.#above = undefined;
  }

  finish(): AbsoluteEdit[] {
    this.#endSection();
    return this.#edits;
  }

  /** A blank line after a comment shows that the comment is about more than the next record. */
  #readBlank(text: string, at: number): void {
    const isComment = text.includes(';');
    if (!isComment && this.#above?.isComment === true) return this.#endSection();
    this.#above = { start: this.#above?.start ?? at, text: (this.#above?.text ?? '') + text, isComment };
  }

  #endSection(): void {
    const blocks = this.#blocks;
    const [first] = blocks;
    const last = blocks.at(-1);
    this.#blocks = [];
    this.#above = undefined;
    if (first === undefined || last === undefined) return;
    const sorted = blocks.toSorted(compareBlocks);
    // Lines that end in a carriage return alone are lines to some servers only.
    if (blocks.some((block) => /\r(?!\n)/.test(block.text))) return;
    if (sorted.every((block, index) => block === blocks[index])) return;
    // A byte order mark belongs to the file; the last line of a file may not end.
    const lineEnd = lineEndAfter(first.text, 0);
    const isClosed = last.text.endsWith('\n');
    const text = sorted.map((block) => (block.text.endsWith('\n') ? block.text : block.text + lineEnd)).join('');
    this.#edits.push({ start: first.start, end: last.end, text: isClosed ? text : text.slice(0, -lineEnd.length) });
  }
}

function compareBlocks(a: Block, b: Block): number {
  if (a.hasSoa !== b.hasSoa) return a.hasSoa ? -1 : 1;
  const [left, right] = [labels(a.name).reverse(), labels(b.name).reverse()];
  for (const [index, label] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = compareLabels(label, other);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareLabels(a: string, b: string): number {
  if (/^\d+$/.test(a) && /^\d+$/.test(b) && Number(a) !== Number(b)) return Number(a) - Number(b);
  return a < b ? -1 : a > b ? 1 : 0;
}
