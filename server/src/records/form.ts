import type { Place, TextEdit } from '../text/span';
import type { Name } from './name';

/** A record to be written beside another one. */
export interface NewRecord {
  /** `undefined` for the owner of the neighbour. */
  readonly owner?: Name;
  readonly type: string;
  /** In presentation format (RFC 1035 section 5.1). */
  readonly data: string;
}

/**
 * What the syntax around a record can do, and its source's own writer. Rules read capabilities and never the language.
 * All edits are `undefined` where they are not possible without a change to another record.
 */
export interface RecordForm {
  /** Has each record lines of its own, so that another one can be written after it? */
  readonly canInsertLines: boolean;
  /** Are the strings of a text those that its author wrote? Elsewhere the provider splits long values by itself. */
  readonly splitsStrings: boolean;
  /** Are names without a final dot relative to an origin, which `@` stands for? */
  readonly hasOrigin: boolean;
  /** What begins a comment that ends with its line; `undefined` where there are no comments. */
  readonly commentMark: string | undefined;
  /** The whole lines of the record with their line end; `undefined` where it has none, or an open quote or parenthesis leaves their extent in doubt. */
  readonly lines: Place | undefined;

  /**
   * A line for another record after this one, its columns like those of this one. A record with an owner of its own goes
   * after all records that inherit theirs from this one: `following` are those of the same name after it.
   */
  lineAfter(added: NewRecord, following: readonly FormedRecord[]): TextEdit | undefined;

  /** Takes the record's lines out. `others` are the other records of the same name, which may inherit its owner. */
  remove(others: readonly FormedRecord[]): TextEdit | undefined;

  /** A comment on a line of its own above the record, or above the block that makes it. */
  commentAbove(comment: string): TextEdit | undefined;
}

/** What a writer needs of the records around its own. */
export interface FormedRecord {
  readonly form: RecordForm;
  readonly ownerPlace: Place | undefined;
  readonly place: Place;
}
