import type { Place, TextEdit } from '../text/span';
import type { Name } from './name';
import type { Field } from './record';
import type { WrittenName } from './written-name';

/** A record to be written next to another one. */
export interface NewRecord {
  /** `undefined`: the owner of the neighbouring record. */
  readonly owner?: Name;
  readonly type: string;
  /** In presentation format (RFC 1035 section 5.1). */
  readonly data: string;
}

/**
 * The capabilities of the syntax around a record, and its source's writer. Rules read capabilities, never the language.
 * Every edit is `undefined` if it would have to change another record.
 */
export interface RecordForm {
  /** Is each record on lines of its own, so that another one can be written after it? */
  readonly canInsertLines: boolean;
  /** Are the strings of a text those that its author wrote? In other sources the provider splits long values itself. */
  readonly splitsStrings: boolean;
  /** If strings are not written one by one: does the author have to split a text over 255 octets? */
  readonly needsSplit: boolean;
  /** Are names without a trailing dot relative to an origin, which is written as `@`? */
  readonly hasOrigin: boolean;
  /** The token that starts a line comment; `undefined` if the syntax has no comments. */
  readonly commentMark: string | undefined;
  /** Does a text with this value need quotes for the provider, although the text written here has none? */
  needsQuotes(value: string): boolean;

  /** The complete lines of the record; `undefined` if there are none, or an open quote or parenthesis hides the end. */
  readonly lines: Place | undefined;

  /** Does one construct hold all records of its name and type, so that another of them is written into it? */
  readonly isInSet: boolean;

  /**
   * Text for other records, all of one owner and type, after this one: lines with their columns aligned to it,
   * resources with its arguments, or more values of its set. Records with their own owner go after all that inherit
   * theirs from this one: `following` are the later ones of the same name.
   */
  recordsAfter(added: readonly NewRecord[], following: readonly FormedRecord[]): TextEdit | undefined;

  /** Deletes the record's lines. `others` are the other records of the same name, which may inherit its owner. */
  remove(others: readonly FormedRecord[]): TextEdit | undefined;

  /** A directive such as `$TTL 1h` on a line of its own above the record; `undefined` if the syntax has none. */
  directiveAbove(directive: string): TextEdit | undefined;

  /** Gives the record a TTL of its own, as written (`300`, `1h`). */
  withTtl(ttl: string): TextEdit | undefined;

  /** A comment on a line of its own above the record, or above the block that creates it. */
  commentAbove(comment: string): TextEdit | undefined;

  /** The names that are written in the record: its owner unless it is inherited, and the names among its fields. */
  names(record: NamedRecord): readonly WrittenName[];
}

/** What a record's names are read from. */
export interface NamedRecord {
  readonly owner: Name | undefined;
  readonly ownerPlace: Place | undefined;
  readonly type: string;
  readonly fields: readonly Field[];
}

/** What a writer needs to know about the surrounding records. */
export interface FormedRecord {
  readonly form: RecordForm;
  readonly ownerPlace: Place | undefined;
  readonly place: Place;
}
