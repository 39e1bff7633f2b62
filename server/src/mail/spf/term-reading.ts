import type { Span } from '../../text/span';
import type { Qualifier } from './facts';
import type { Mechanism, Modifier, Term, UnknownTerm } from './nodes';
import type { ProblemDetail, Repair } from './problem';

/** A problem before it is assigned to its term. */
export type TermProblem = {
  readonly span: Span;
  readonly permerror: boolean;
  readonly repair?: Repair | undefined;
} & ProblemDetail;

/** A term before its problems are classified. */
export type TermReading<T extends Term = Mechanism | Modifier | UnknownTerm> = T extends Term
  ? { readonly term: Omit<T, 'span' | 'text' | 'valid' | 'hasHole'>; readonly problems: readonly TermProblem[] }
  : never;

/** The parts of every term. `valueSpan` is the text after the delimiter, without surrounding spaces. */
export interface TermParts {
  readonly span: Span;
  readonly qualifier: Qualifier;
  readonly qualifierSpan: Span | undefined;
  readonly name: string;
  readonly nameSpan: Span;
  /** `:`, `/` or `=`; `''` if there is none. A missing colon counts as one. */
  readonly delimiter: string;
  readonly delimiterSpan: Span;
  readonly valueSpan: Span;
}
