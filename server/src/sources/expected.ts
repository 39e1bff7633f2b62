import type { Name } from '../records/name';
import type { ListedZone } from '../records/zone-view';
import type { Span } from '../text/span';

/** What may be written at a place of a document. `span`: the word there, which a proposal replaces; UTF-16 offsets. */
export type Expected =
  /** An owner or a directive: the line begins here. */
  | { readonly kind: 'line-start'; readonly span: Span }
  /** A TTL and a class, each at most once, and then a type. */
  | { readonly kind: 'head'; readonly span: Span; readonly hasTtl: boolean; readonly hasClass: boolean }
  /** A word of the data; `index` counts words, `type` is as written, in upper case. */
  | {
      readonly kind: 'data';
      readonly span: Span;
      readonly type: string;
      readonly index: number;
      readonly isQuoted: boolean;
      /** The words of the data before it, as written. */
      readonly before: readonly string[];
    }
  /** An argument of a directive, which is named in upper case with its `$`. */
  | { readonly kind: 'argument'; readonly span: Span; readonly directive: string; readonly index: number };

/** The same in its zone: relative names there end with `origin`, which is `UNKNOWN_ORIGIN` if it is unknown. */
export type ExpectedInZone = Expected & { readonly zone: ListedZone; readonly origin: Name };
