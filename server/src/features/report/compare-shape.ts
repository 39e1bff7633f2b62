/**
 * The machine-readable comparison of two zones: what `zonewise diff --format json` prints and what the library returns.
 * Part of the public contract, as schemas/compare.schema.json describes it. This file imports nothing, so that it ships
 * as it is.
 */
export interface CompareReport {
  readonly $schema: 'urn:zonewise:compare:1';
  readonly version: 1;
  /** The names of the two sides. */
  readonly a: string;
  readonly b: string;
  readonly domains: readonly ComparedDomain[];
  /** Names that DNS did not answer for, if a side is live DNS. */
  readonly unanswered: readonly string[];
}

export interface ComparedDomain {
  readonly domain: string;
  readonly differences: readonly ReportedDifference[];
}

/** A difference in the records of one name and purpose. */
export interface ReportedDifference {
  /**
   * - `missing`, `added`: only side A, or only side B, has the records;
   * - `changed`, `reordered`, `ttl`: what differs between the two sides;
   * - `unverified`: a value is only known elsewhere, so they cannot be compared.
   */
  readonly kind: 'missing' | 'added' | 'changed' | 'reordered' | 'ttl' | 'unverified';
  readonly name: string;
  /** Example: `spf`. */
  readonly purpose: string;
  readonly a: readonly ComparedRecord[];
  readonly b: readonly ComparedRecord[];
}

export interface ComparedRecord {
  readonly type: string;
  readonly data: string;
  /** In seconds. */
  readonly ttl: number | undefined;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}
