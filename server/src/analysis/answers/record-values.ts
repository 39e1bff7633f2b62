import { formatIp, parseIp } from '../../mail/spf/addresses';
import type { QuestionType } from '../../dns/question';
import { field, type ResourceRecord } from '../../records/record';
import { HOLE, type Octets } from '../../text/octets';
import { plainOf } from '../../records/plain-names';
import { dataKey } from '../../records/text-records';

export interface RecordValues {
  readonly values: readonly string[];
  readonly texts?: readonly Octets[];
}

/** The values of all records that a name has of one type; `undefined` if one of them cannot be known or read. */
export function valuesOf(records: readonly ResourceRecord[], type: QuestionType): RecordValues | undefined {
  switch (type) {
    case 'TXT':
      return textsOf(records);
    case 'A':
      return known(records.map((record) => addressOf(record, 4)));
    case 'AAAA':
      return known(records.map((record) => addressOf(record, 6)));
    case 'MX':
      return exchangesOf(records);
    case 'PTR':
      return known(records.map((record) => nameOf(record, 'target')));
  }
}

/**
 * Servers treat two records with the same data as one (RFC 2181 section 5). Unknown text may be different each time.
 */
function textsOf(records: readonly ResourceRecord[]): RecordValues | undefined {
  const texts = new Map<string, Octets>();
  for (const record of records) {
    if (record.text === undefined) return undefined;
    const key = dataKey(record);
    texts.set(key.includes(HOLE) ? `${key} ${texts.size}` : key, record.text);
  }
  return { values: [...texts.values()].map((text) => text.value), texts: [...texts.values()] };
}

function addressOf(record: ResourceRecord, family: 4 | 6): string | undefined {
  const ip = parseIp(field(record, 'address')?.text ?? '');
  return ip?.family === family ? formatIp(ip) : undefined;
}

function nameOf(record: ResourceRecord, name: 'exchange' | 'target'): string | undefined {
  const target = field(record, name)?.target;
  return target === undefined ? undefined : plainOf(target);
}

/** By preference; those with the same one in the order in which they are written. */
function exchangesOf(records: readonly ResourceRecord[]): RecordValues | undefined {
  const exchanges = new Map<string, { preference: number; exchange: string }>();
  for (const record of records) {
    const preference = field(record, 'preference')?.value;
    const exchange = nameOf(record, 'exchange');
    if (preference === undefined || exchange === undefined) return undefined;
    exchanges.set(`${preference} ${exchange}`, { preference, exchange });
  }
  const inOrder = [...exchanges.values()].sort((a, b) => a.preference - b.preference);
  return { values: inOrder.map(({ exchange }) => exchange) };
}

function known(values: readonly (string | undefined)[]): RecordValues | undefined {
  const found = values.filter((value) => value !== undefined);
  return found.length < values.length ? undefined : { values: [...new Set(found)] };
}
