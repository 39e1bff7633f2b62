import type { Octets } from '../text/octets';
import type { Place } from '../text/span';
import type { RecordForm } from './form';
import { labels, type Name } from './name';
import type { RecordProblem } from './rdata/problem';

/** One field of a record's data, in the order of its type's row in the RR table. */
export interface Field {
  /** The field's name in the RR table: `preference`, `exchange`, `serial`. */
  readonly name: string;
  /** As written, including escapes and quotes. For joined fields (hex, base64): the words without spaces. */
  readonly text: string;
  readonly place: Place;
  /** For name fields: the absolute name; `undefined` if it is unknown or invalid. */
  readonly target?: Name | undefined;
  /** For number and TTL fields: the value. */
  readonly value?: number | undefined;
  /** For character-strings: the decoded text with its places. */
  readonly octets?: Octets | undefined;
  /** For name fields that are not one stretch of the source as written: `text` with its places. */
  readonly written?: Octets | undefined;
}

/** A DNS record as rules and features see it, independent of its source. */
export interface ResourceRecord {
  /** `undefined` if the owner contains a hole or is invalid. */
  readonly owner: Name | undefined;
  /** Where the owner is written; `undefined` if it is inherited from the record above. */
  readonly ownerPlace: Place | undefined;
  /** The owner exactly as written; empty if inherited. */
  readonly ownerText: string;
  /** Mnemonic in upper case (`TXT`), or `TYPE65280`. */
  readonly type: string;
  readonly typePlace: Place;
  /** In seconds: the record's own TTL, or the inherited one. */
  readonly ttl: number | undefined;
  readonly ttlPlace: Place | undefined;
  readonly class: string | undefined;
  /** Where the class is written, if it is. */
  readonly classPlace?: Place | undefined;
  readonly fields: readonly Field[];
  /** TXT and SPF: each character-string. */
  readonly strings: readonly Octets[];
  /** TXT and SPF: the strings joined, as receivers read them. */
  readonly text: Octets | undefined;
  /** The whole record, from owner (or type) to the end of its data. */
  readonly place: Place;
  /** From the start of the first to the end of the last data token. */
  readonly rdataPlace: Place;
  /** Problems in its data and its names, independent of other records. */
  readonly problems: readonly RecordProblem[];
  /** It is incomplete, such as a string without its closing quote: its meaning is not checked. */
  readonly isUnfinished?: boolean;
  /** The capabilities of the surrounding syntax, and its writer. */
  readonly form: RecordForm;
}

/** The field of that name, or `undefined`. */
export function field(record: ResourceRecord, name: string): Field | undefined {
  return record.fields.find((candidate) => candidate.name === name);
}

/** The labels of the record's owner, most specific first; empty if the owner is unknown. */
export function ownerLabels(record: ResourceRecord): string[] {
  return record.owner === undefined ? [] : labels(record.owner);
}

/** Is the name the target of one of its fields? */
export function pointsTo(record: ResourceRecord, name: Name): boolean {
  return record.fields.some(({ target }) => target === name);
}
