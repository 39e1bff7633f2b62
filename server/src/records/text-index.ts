import type { ResourceRecord } from './record';

/** What the TXT records of a zone are looked up by: the keys of a record. One function for each kind of question. */
export type TextIndex = (record: ResourceRecord) => readonly string[];

/** The keys of all these records. Worked out once for a record, and once for a list of them. */
export function textKeys(texts: readonly ResourceRecord[], index: TextIndex): ReadonlySet<string> {
  const ofList = remembered(keysOfLists, index);
  let keys = ofList.get(texts);
  if (keys === undefined) {
    const ofRecord = remembered(keysOfRecords, index);
    keys = new Set(texts.flatMap((record) => keysOf(record, index, ofRecord)));
    ofList.set(texts, keys);
  }
  return keys;
}

const keysOfLists = new WeakMap<TextIndex, WeakMap<readonly ResourceRecord[], ReadonlySet<string>>>();
const keysOfRecords = new WeakMap<TextIndex, WeakMap<ResourceRecord, readonly string[]>>();

function remembered<K extends object, V>(all: WeakMap<TextIndex, WeakMap<K, V>>, index: TextIndex): WeakMap<K, V> {
  const known = all.get(index) ?? new WeakMap<K, V>();
  all.set(index, known);
  return known;
}

function keysOf(
  record: ResourceRecord,
  index: TextIndex,
  known: WeakMap<ResourceRecord, readonly string[]>,
): readonly string[] {
  const before = known.get(record);
  if (before !== undefined) return before;
  const keys = index(record);
  known.set(record, keys);
  return keys;
}
