import type { Span } from '../../../text/span';

/** What is wrong with one entry, by the text alone. Each kind belongs to one rule. */
export type SyntaxProblemKind =
  // zone/syntax
  | 'missing-type'
  | 'quoted-word'
  | 'stray-parenthesis'
  | 'indented-directive'
  | 'type-in-owner-column'
  | 'foreign-comment'
  | 'conflict-mark'
  | 'markup'
  // a rule of the same name
  | 'unclosed-parenthesis'
  | 'unclosed-quote'
  | 'newline-in-quotes'
  | 'invalid-escape'
  | 'invalid-ttl'
  | 'bare-record'
  | 'unknown-directive'
  // zone/unknown-type
  | 'unknown-type'
  | 'indented-owner'
  // zone/invalid-directive
  | 'missing-argument'
  | 'surplus-argument'
  | 'invalid-argument';

export interface SyntaxProblem {
  readonly kind: SyntaxProblemKind;
  /** What to mark; counts from the chunk. */
  readonly span: Span;
  /** The user's words for the message. */
  readonly args: Readonly<Record<string, string | number>>;
}
