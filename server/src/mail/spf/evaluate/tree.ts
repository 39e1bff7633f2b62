import type { Octets } from '../../../text/octets';
import type { Network } from '../addresses';
import type { QualifierResult } from '../facts';
import type { SpfRecord, Term } from '../nodes';
import type { SenderCost, Source } from '../../../dns/question';

/** RFC 7208 section 2.6. */
export type Result = QualifierResult | 'none' | 'permerror' | 'temperror';

/** Why a result is an error, or what is odd about a term. */
export type Fault =
  /** The record cannot be read (RFC 7208 section 4.6). */
  | 'syntax'
  | 'lookup-limit'
  | 'void-limit'
  | 'mx-limit'
  /** The target of `include` or `redirect` has no SPF record, or several. */
  | 'target-without-spf'
  | 'several-records'
  /** The chain of `include` and `redirect` comes back to a record on it. */
  | 'loop'
  /** DNS did not answer, or with an error. */
  | 'dns'
  /** The target of `exp` has no text, or several. */
  | 'explanation-missing'
  | 'explanation-several';

/** A record as the evaluation met it. */
export interface RecordNode {
  /** `undefined`: nobody knows at which name it stands. */
  readonly domain: string | undefined;
  /**
   * - `record`: read, see `terms`; `none`, `several`: no SPF record there, or more than one;
   * - `unreachable`: DNS failed; `unknown`: nobody knows;
   * - `sender`: a known sender, see `sender`; `loop`: stands further up on this path;
   * - `unread`: not looked at, the limit is far behind.
   */
  readonly state: 'record' | 'none' | 'several' | 'unreachable' | 'unknown' | 'sender' | 'loop' | 'unread';
  readonly source: Source | undefined;
  readonly record: SpfRecord | undefined;
  /** Where the record is written, if in a document. */
  readonly text: Octets | undefined;
  readonly sender: SenderCost | undefined;
  /** The terms that were looked at, in order; `redirect` and `exp` last. */
  readonly terms: readonly TermNode[];
  /** Terms of the ten spent inside this record. */
  readonly lookups: number;
  /** Terms of the ten spent for sure, without what is known only roughly. */
  readonly certainLookups: number;
  /** There is something in it that nobody can know: the true number may be higher. */
  readonly atLeast: boolean;
  /** For the client, or for one that no address in it matches. `undefined`: it hangs on something unknown. */
  readonly result: Result | undefined;
  readonly fault: Fault | undefined;
}

export type Outcome = 'match' | 'no-match' | 'permerror' | 'temperror' | 'unknown';

/** A term as the evaluation met it. */
export interface TermNode {
  readonly term: Term;
  /** The name it asks for; `undefined` if it asks for none, or if that hangs on the client or on unknown text. */
  readonly target: string | undefined;
  /** Terms of the ten it spends by itself: 0, 1, or 2 with the first `%{p}`. */
  readonly own: number;
  /** Terms of the ten that were spent before it. */
  readonly before: number;
  /** Terms of the ten it spends with everything it includes. */
  readonly lookups: number;
  readonly certainLookups: number;
  readonly atLeast: boolean;
  /** What it asked for has no answer, for clients of that address family. */
  readonly isVoid: Voids;
  readonly child: RecordNode | undefined;
  /** `mx`: the hosts it names. */
  readonly hosts: readonly string[];
  /** The addresses it matches, as far as they are known. */
  readonly networks: readonly Network[];
  /** They all come from documents. */
  readonly isHeld: boolean;
  /** All that it asked by itself was answered; what it includes is another matter. No limit counts here. */
  readonly isKnown: boolean;
  readonly outcome: Outcome;
  readonly fault: Fault | undefined;
}

export interface Voids {
  readonly ip4: boolean;
  readonly ip6: boolean;
}
