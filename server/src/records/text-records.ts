import type { Octets } from '../text/octets';
import { LONGEST_DATA } from './rdata/checks';
import type { ResourceRecord } from './record';

/** A TXT record with its strings joined. */
export interface TextRecord {
  readonly record: ResourceRecord;
  readonly text: Octets;
}

/** The record as a TXT record; `undefined` if it is too long or of another type, even SPF (RFC 7208 section 3.1). */
export function asText(record: ResourceRecord): TextRecord | undefined {
  const { type, text } = record;
  return type === 'TXT' && text !== undefined && text.length <= LONGEST_DATA ? { record, text } : undefined;
}

/** Those TXT records whose joined strings pass the test. */
export function textRecords(
  records: readonly ResourceRecord[],
  passes: (value: string) => boolean = () => true,
): readonly TextRecord[] {
  return records.flatMap((record) => {
    const found = asText(record);
    return found !== undefined && passes(found.text.value) ? [found] : [];
  });
}

/** What servers compare to detect duplicate TXT records: the strings, not their notation. */
export function dataKey({ strings }: ResourceRecord): string {
  return JSON.stringify(strings.map(({ value }) => value));
}

/** Drops records whose data duplicates an earlier one's: servers publish them once (RFC 2181 section 5). */
export function distinct<T extends { readonly record: ResourceRecord }>(found: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return found.filter(({ record }) => {
    const key = dataKey(record);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
