import type { Name } from '../../../records/name';
import type { ResourceRecord } from '../../../records/record';
import type { BoundChunk } from './bound-chunk';
import type { NameIndex } from './name-index';
import { entriesAt, hasEntry } from './owner-chains';

export interface EntryAt {
  readonly chunk: BoundChunk;
  readonly index: number;
}

type ByType = ReadonlyMap<number | undefined, readonly ResourceRecord[]>;

const NO_RECORDS: readonly ResourceRecord[] = [];

/** The records of each name of a zone. */
export class NameRecords {
  readonly #names: NameIndex;
  readonly #inOrder: (entries: readonly EntryAt[]) => readonly EntryAt[];
  /** Of names that are in several chunks, so that a name with every record of a file is collected only once. */
  readonly #spread = new Map<Name, ByType>();

  /** `inOrder` sorts entries of several chunks as a server reads them. */
  constructor(names: NameIndex, inOrder: (entries: readonly EntryAt[]) => readonly EntryAt[]) {
    this.#names = names;
    this.#inOrder = inOrder;
  }

  /** In the order in which a server reads them. `code`: of that type only. */
  of(name: Name, code: number | undefined): readonly ResourceRecord[] {
    const chunks = this.#names.chunks(name);
    if (chunks.length > 1) return this.#spreadOf(name, chunks).get(code) ?? NO_RECORDS;
    return entriesOf(name, chunks).flatMap(({ chunk, index }) => {
      return code === undefined || chunk.entries.type(index) === code ? (chunk.record(index) ?? []) : [];
    });
  }

  holds(name: Name, code: number): boolean {
    const chunks = this.#names.chunks(name);
    if (chunks.length > 1) return this.#spreadOf(name, chunks).has(code);
    return chunks.some((chunk) => hasEntry(chunk, name, code));
  }

  /** The zone has changed. */
  forget(): void {
    this.#spread.clear();
  }

  #spreadOf(name: Name, chunks: readonly BoundChunk[]): ByType {
    const known = this.#spread.get(name);
    if (known !== undefined) return known;
    const spread = new Map<number | undefined, ResourceRecord[]>();
    for (const { chunk, index } of this.#inOrder(entriesOf(name, chunks))) {
      const record = chunk.record(index);
      if (record === undefined) continue;
      add(spread, undefined, record);
      add(spread, chunk.entries.type(index), record);
    }
    this.#spread.set(name, spread);
    return spread;
  }
}

function entriesOf(name: Name, chunks: readonly BoundChunk[]): readonly EntryAt[] {
  const found: EntryAt[] = [];
  for (const chunk of chunks) for (const index of entriesAt(chunk, name)) found.push({ chunk, index });
  return found;
}

function add(
  spread: Map<number | undefined, ResourceRecord[]>,
  code: number | undefined,
  record: ResourceRecord,
): void {
  const records = spread.get(code);
  if (records === undefined) spread.set(code, [record]);
  else records.push(record);
}
