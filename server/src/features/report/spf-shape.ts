/**
 * The machine-readable result of an SPF evaluation: what `zonewise spf --format json` prints and what the library
 * returns. Part of the public contract, as schemas/spf.schema.json describes it. This file imports nothing, so that it
 * ships as it is.
 */
export interface SpfReport {
  readonly $schema: 'urn:zonewise:spf:1';
  readonly version: 1;
  /** RFC 7208 section 2.6; `unknown`: a name that decides the result is not known. */
  readonly result: 'pass' | 'fail' | 'softfail' | 'neutral' | 'none' | 'permerror' | 'temperror' | 'unknown';
  /** The domain's explanation for rejected senders; empty if there is none. */
  readonly explanation: string;
  /** DNS lookups; the limit is 10. */
  readonly lookups: number;
  /** Lookups without an answer; the limit is 2. */
  readonly voidLookups: number;
  /** The evaluation step by step, in the order in which receivers take it. */
  readonly trace: readonly SpfStep[];
}

export type SpfStep = SpfRecordStep | SpfTermStep;

/** A name whose SPF record was looked up. */
export interface SpfRecordStep {
  readonly kind: 'record';
  /** How many `include` and `redirect` led here. */
  readonly depth: number;
  readonly domain: string;
  /** `record` if there is one; otherwise why not. */
  readonly state: 'record' | 'none' | 'several' | 'unreachable' | 'unknown' | 'sender' | 'loop' | 'unread';
  readonly record: string | undefined;
  /** A file and line, `live`, or the date of the table of known senders. */
  readonly source: string | undefined;
  readonly result: string | undefined;
  readonly fault: string | undefined;
}

/** A term of the record above it. */
export interface SpfTermStep {
  readonly kind: 'term';
  readonly depth: number;
  readonly domain: string;
  readonly term: string;
  /** The queried name. */
  readonly target: string | undefined;
  readonly outcome: 'match' | 'no-match' | 'permerror' | 'temperror' | 'unknown';
  /** DNS lookups that count against the limit, including those of nested records. */
  readonly lookups: number;
  readonly void: boolean;
  readonly fault: string | undefined;
}
