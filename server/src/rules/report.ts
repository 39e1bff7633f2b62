import type { ArgsOf, MessageArgs, MessageId } from '../messages/message';
import type { Place, TextEdit } from '../text/span';
import type { Fix } from './rule';

export type FixKind = 'safe' | 'ask';

/** Ids of rules, and what else the catalogue has messages for. */
type MessageOwner = keyof IdsByOwner;

/**
 * A finding as the rule with the id `R` reports it. Its message is `R`, or `R.<variant>`; the types take the variants,
 * and the arguments of each, from the English catalogue.
 */
export type Report<R extends string> = R extends MessageOwner ? Reports[R] : never;

/**
 * A fix as the rule reports it. The title is `R.fix` or `R.fix.<variant>`; it may use the arguments of the finding's
 * message as well.
 */
export type ReportedFix<R extends string> = R extends MessageOwner ? Fixes[R] : never;

/** A report of whichever rule. */
export interface AnyReport extends AnyText {
  readonly at: Place;
  readonly related?: readonly (AnyText & { readonly place: Place })[];
  readonly fixes?: readonly AnyFix[];
  readonly silences?: readonly string[];
}

/** A fix of whichever rule. */
export interface AnyFix extends AnyText, Edits {}

interface AnyText {
  readonly variant?: string | undefined;
  readonly args?: MessageArgs;
}

interface Edits {
  /** Where it differs from the rule's own. */
  readonly kind?: FixKind;
  /** `undefined` (an edit that is not possible, as in `Octets.replace`) drops the fix. */
  readonly edits: readonly TextEdit[] | undefined;
  /** See `Fix.isPossible`. */
  readonly isPossible?: Fix['isPossible'];
}

// The tables are keyed by rule, and computed once for each: with type parameters in their place, every comparison of
// two reports would compare all messages with each other.
type IdsByOwner = { readonly [I in MessageId as I extends `${infer Rule}.${string}` ? Rule : I]: I };
type Reports = { readonly [R in MessageOwner]: ReportOf<R, IdsByOwner[R], Fixes[R]> };
type Fixes = { readonly [R in MessageOwner]: FixOf<R, IdsByOwner[R]> };

// `I`, the ids of a rule, has no constraint on purpose: checking one would compare all ids with each other.
type ReportOf<R extends string, I, F> = TextOf<FindingId<R, I>, R, false> & {
  readonly at: Place;
  /** Other places that belong to the finding, with the message `R.related` or `R.related.<variant>`. */
  readonly related?: readonly ({ readonly place: Place } & TextOf<Below<I, `${R}.related`>, `${R}.related`, true>)[];
  readonly fixes?: readonly F[];
  /** What this finding explains beyond what the rule always does; see `Rule.silences`. */
  readonly silences?: readonly string[];
};

type FixOf<R extends string, I> = Edits & TextOf<Below<I, `${R}.fix`>, `${R}.fix`, true>;

type FindingId<R extends string, I> = Exclude<
  I,
  `${R}.fix` | `${R}.fix.${string}` | `${R}.related` | `${R}.related.${string}`
>;

/** The id itself and its variants. */
type Below<I, Base extends string> = Extract<I, Base | `${Base}.${string}`>;

/** Variant and arguments of each message. `Inherits`: the finding provides arguments as well. */
type TextOf<I, Base extends string, Inherits extends boolean> = I extends MessageId
  ? I extends Base
    ? { readonly variant?: undefined } & Args<ArgsOf<I>, Inherits>
    : I extends `${Base}.${infer Variant}`
      ? { readonly variant: Variant } & Args<ArgsOf<I>, Inherits>
      : never
  : never;

/** Arguments that a message does not name are allowed: titles and other variants may. */
type Args<All, Inherits extends boolean> = Inherits extends true
  ? { readonly args?: Partial<All> & MessageArgs }
  : keyof All extends never
    ? { readonly args?: MessageArgs }
    : { readonly args: All & MessageArgs };
