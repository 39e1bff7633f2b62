import type { Octets } from '../text/octets';
import type { Place } from '../text/span';
import { lowerCase } from './letter-case';

export type QuestionType = 'TXT' | 'A' | 'AAAA' | 'MX' | 'PTR';

/** A DNS query of the evaluator. */
export interface Question {
  readonly kind: 'ask';
  /** Lower case, absolute, without the final dot. Labels may contain any octet except a dot. */
  readonly name: string;
  readonly type: QuestionType;
}

/**
 * - `records`: at least one record, CNAMEs followed;
 * - `nxdomain`, `nodata`: the name does not exist, or has no records of that type;
 * - `servfail`: any other RCODE; `timeout`: no answer in time;
 * - `sender`: not queried, but the cost of an `include` of this name is known from a dated table;
 * - `unknown`: no source was available.
 */
export type Answer =
  | {
      readonly kind: 'records';
      /**
       * TXT: the strings of each record joined, one character per octet. A, AAAA: addresses. MX: exchanges in order of
       * preference, `.` for a null MX. PTR: names.
       */
      readonly values: readonly string[];
      /** MX from DNS: the preference of each exchange. */
      readonly preferences?: readonly number[] | undefined;
      /** TXT from a document: the same values with their places. */
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
  /** Lookup terms that its own record uses, of the ten allowed; the `include` itself does not count. */
  readonly lookups: number;
  /** The true number may be higher. */
  readonly atLeast: boolean;
  /** The row was recently verified in DNS. Other rows never turn a count into an error. */
  readonly isCertain: boolean;
}

/** A computation that queries DNS as it proceeds. */
export type DnsComputation<T> = Generator<Question, T, Answer>;

/** Sends one query. */
export function* ask(name: string, type: QuestionType): DnsComputation<Answer> {
  return yield { kind: 'ask', name: lowerCase(name), type };
}
