import type { Octets } from '../text/octets';
import { LONGEST_DATA } from './rdata/checks';
import type { ResourceRecord } from './record';

/** A TXT record with its strings joined. */
export interface TextRecord {
  readonly record: ResourceRecord;
  readonly text: Octets;
}

/** The record as a TXT record; `undefined` for other types, SPF (RFC 7208 section 3.1) included, and for what no record can hold. */
export function asText(record: ResourceRecord): TextRecord | undefined {
  const { type, text } = record;
  return type === 'TXT' && text !== undefined && text.length <= LONGEST_DATA ? { record, text } : undefined;
}

/** The TXT records among these whose joined strings pass the test. */
export function textRecords(
  records: readonly ResourceRecord[],
  passes: (value: string) => boolean = () => true,
): readonly TextRecord[] {
  return records.flatMap((record) => {
    const found = asText(record);
    return found !== undefined && passes(found.text.value) ? [found] : [];
  });
}

/** What a server compares to see whether two TXT records are the same: each string, not how it is written. */
export function dataKey({ strings }: ResourceRecord): string {
  return JSON.stringify(strings.map(({ value }) => value));
}

/** Without records whose data repeats that of one before: a server publishes them once (RFC 2181 section 5). */
export function distinct<T extends { readonly record: ResourceRecord }>(found: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return found.filter(({ record }) => {
    const key = dataKey(record);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
