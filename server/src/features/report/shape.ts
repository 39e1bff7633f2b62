/**
 * The machine-readable report of a check: what `zonewise check --format json` prints and what the library returns. Its
 * shape is part of the public contract, as schemas/report.schema.json describes it. This file imports nothing, so that
 * it ships as it is.
 */
export interface Report {
  readonly $schema: 'urn:zonewise:report:1';
  readonly version: 1;
  readonly files: readonly ReportedFile[];
}

export interface ReportedFile {
  /** As it was given. */
  readonly path: string;
  /** In the order of the text. */
  readonly findings: readonly ReportedFinding[];
}

export interface ReportedFinding extends ReportedRange {
  /** Example: `spf/too-many-lookups`. */
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  /** One or two sentences. It may quote the text of records. */
  readonly message: string;
  /** Sections of standards that the rule is based on. Example: `RFC 7208 section 4.6.4`. */
  readonly references: readonly string[];
  readonly related: readonly RelatedPlace[];
  /** Possible remedies, the best one first. */
  readonly fixes: readonly ReportedFix[];
}

/** Another place that a finding refers to. */
export interface RelatedPlace extends ReportedRange {
  readonly path: string;
  readonly message: string;
}

export interface ReportedFix {
  readonly title: string;
  /** The intention of the author is certain. Other fixes change the meaning of a record and need a decision. */
  readonly safe: boolean;
  /** Edits of the checked texts, which do not overlap. */
  readonly edits: readonly ReportedEdit[];
}

/** Replaces a range of a file; an empty range inserts. */
export interface ReportedEdit extends ReportedRange {
  readonly path: string;
  readonly text: string;
}

/** `end` is the position after the last character. */
export interface ReportedRange {
  readonly start: ReportedPosition;
  readonly end: ReportedPosition;
}

/** Columns and offsets are counted in UTF-16 code units. */
export interface ReportedPosition {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** From 0. */
  readonly offset: number;
}
