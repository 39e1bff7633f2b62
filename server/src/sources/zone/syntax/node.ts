import type { Span } from '../../../text/span';

import { Lexer } from './lexer';
import { EntryScanner, type EntryKind, type Token } from './scanner';
import type { ZoneChunk } from './reader';

/** The tree of one entry. All spans count from the chunk. */
export interface EntryNode {
  readonly kind: EntryKind;
  /** From the first to after the last token that is not a comment. */
  readonly span: Span;
  readonly owner: Token | undefined;
  /** The name of a directive, or the type of a record. */
  readonly keyword: Span | undefined;
  readonly ttl: Span | undefined;
  readonly class: Span | undefined;
  /** Every word and string, in order. */
  readonly tokens: readonly Token[];
  /** Those after the type, or the arguments of a directive. */
  readonly data: readonly Token[];
  readonly comments: readonly Span[];
  readonly parentheses: readonly Span[];
}

/** Builds the tree of the entry with that index. */
export function entryNode(chunk: ZoneChunk, index: number): EntryNode {
  const scanner = new EntryScanner(new Lexer(chunk.text, 0), true);
  scanner.readHead(chunk.content.start(index));
  scanner.readRest();
  const [first] = scanner.tokens;
  return {
    kind: scanner.kind,
    span: { start: scanner.start, end: scanner.end },
    owner: scanner.ownerStart < 0 ? undefined : first,
    keyword: present(scanner.typeSpan),
    ttl: present(scanner.ttlSpan),
    class: present(scanner.classSpan),
    tokens: scanner.tokens,
    data: scanner.tokens.slice(scanner.headLength),
    comments: scanner.comments,
    parentheses: scanner.parentheses,
  };
}

function present(span: Span): Span | undefined {
  return span.start < 0 ? undefined : span;
}
