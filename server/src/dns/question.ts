import type { Octets } from '../text/octets';
import type { Place } from '../text/span';
import { lowerCase } from './letter-case';

export type QuestionType = 'TXT' | 'A' | 'AAAA' | 'MX' | 'PTR';

/** What the evaluator wants to know from DNS. */
export interface Question {
  readonly kind: 'ask';
  /** Lower case, absolute, without the final dot. Labels may hold any octet but a dot. */
  readonly name: string;
  readonly type: QuestionType;
}

/**
 * - `records`: at least one record, CNAMEs followed;
 * - `nxdomain`, `nodata`: there is no such name, or none of that type;
 * - `servfail`: any other RCODE; `timeout`: no answer in time;
 * - `sender`: nobody was asked, but what an `include` of this name costs is known from a dated table;
 * - `unknown`: nobody could be asked.
 */
export type Answer =
  | {
      readonly kind: 'records';
      /**
       * TXT: the strings of each record joined, one character an octet. A, AAAA: addresses. MX: exchanges in order of
       * preference, `.` for a null MX. PTR: names.
       */
      readonly values: readonly string[];
      /** TXT that came from a document: the same values with their places. */
      readonly texts?: readonly Octets[] | undefined;
      readonly source: Source;
    }
  | { readonly kind: 'nxdomain' | 'nodata' | 'servfail' | 'timeout'; readonly source: Source }
  | { readonly kind: 'sender'; readonly cost: SenderCost; readonly source: Source }
  | { readonly kind: 'unknown' };

/** Where an answer comes from. */
export type Source =
  | { readonly kind: 'given' }
  | { readonly kind: 'document'; readonly uri: string; readonly place?: Place | undefined }
  /** `at`: milliseconds since 1970. */
  | { readonly kind: 'live'; readonly at: number }
  /** `date`: `2026-08`. */
  | { readonly kind: 'sender-table'; readonly date: string };

/** What including a known sender costs. */
export interface SenderCost {
  /** Terms of the ten that its own record spends; the `include` itself is not among them. */
  readonly lookups: number;
  /** It may be more. */
  readonly atLeast: boolean;
  /** The row was seen in DNS not long ago. Other rows never make a count an error. */
  readonly isCertain: boolean;
}

/** A computation that asks DNS as it goes. */
export type DnsComputation<T> = Generator<Question, T, Answer>;

/** Asks one question. */
export function* ask(name: string, type: QuestionType): DnsComputation<Answer> {
  return yield { kind: 'ask', name: lowerCase(name), type };
}
