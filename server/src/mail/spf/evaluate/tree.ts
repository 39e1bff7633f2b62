import type { Octets } from '../../../text/octets';
import type { Network } from '../addresses';
import type { QualifierResult } from '../facts';
import type { SpfRecord, Term } from '../nodes';
import type { SenderCost, Source } from '../../../dns/question';

/** RFC 7208 section 2.6. */
export type Result = QualifierResult | 'none' | 'permerror' | 'temperror';

/** Why a result is an error, or what is odd about a term. */
export type Fault =
  /** The record is invalid (RFC 7208 section 4.6). */
  | 'syntax'
  | 'lookup-limit'
  | 'void-limit'
  | 'mx-limit'
  /** The target of `include` or `redirect` has no SPF record, or several. */
  | 'target-without-spf'
  | 'several-records'
  /** The chain of `include` and `redirect` returns to a record on it. */
  | 'loop'
  /** DNS did not answer, or answered with an error. */
  | 'dns'
  /** The target of `exp` has no text, or several. */
  | 'explanation-missing'
  | 'explanation-several';

/** A record as encountered by the evaluation. */
export interface RecordNode {
  /** `undefined`: the name at which it is published is unknown. */
  readonly domain: string | undefined;
  /**
   * - `record`: read, see `terms`; `none`, `several`: no SPF record there, or more than one;
   * - `unreachable`: DNS failed; `unknown`: not known;
   * - `sender`: a known sender, see `sender`; `loop`: already occurs higher up on this path;
   * - `unread`: not evaluated because the limit is far exceeded.
   */
  readonly state: 'record' | 'none' | 'several' | 'unreachable' | 'unknown' | 'sender' | 'loop' | 'unread';
  readonly source: Source | undefined;
  readonly record: SpfRecord | undefined;
  /** Where the record is written, if in a document. */
  readonly text: Octets | undefined;
  readonly sender: SenderCost | undefined;
  /** The evaluated terms, in order; `redirect` and `exp` last. */
  readonly terms: readonly TermNode[];
  /** Lookup terms used inside this record. */
  readonly lookups: number;
  /** Lookup terms that are certain, without those only estimated. */
  readonly certainLookups: number;
  /** Part of it is unknown: the true number may be higher. */
  readonly atLeast: boolean;
  /** For the client, or for one that no address in it matches. `undefined`: depends on something unknown. */
  readonly result: Result | undefined;
  readonly fault: Fault | undefined;
}

export type Outcome = 'match' | 'no-match' | 'permerror' | 'temperror' | 'unknown';

/** A term as encountered by the evaluation. */
export interface TermNode {
  readonly term: Term;
  /** The name it queries; `undefined` if there is none, or if it depends on the client or on unknown text. */
  readonly target: string | undefined;
  /** Lookup terms it uses by itself: 0, 1, or 2 with the first `%{p}`. */
  readonly own: number;
  /** Lookup terms used before it. */
  readonly before: number;
  /** Lookup terms it uses together with everything it includes. */
  readonly lookups: number;
  readonly certainLookups: number;
  readonly atLeast: boolean;
  /** Its lookup is void for clients of that address family. */
  readonly isVoid: Voids;
  readonly child: RecordNode | undefined;
  /** `mx`: the mail exchangers. */
  readonly hosts: readonly string[];
  /** The known addresses that it matches. */
  readonly networks: readonly Network[];
  /** All of them come from documents. */
  readonly isHeld: boolean;
  /** All its own queries were answered, regardless of the records it includes. Limits do not matter here. */
  readonly isKnown: boolean;
  readonly outcome: Outcome;
  readonly fault: Fault | undefined;
}

export interface Voids {
  readonly ip4: boolean;
  readonly ip6: boolean;
}
