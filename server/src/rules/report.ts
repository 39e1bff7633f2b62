import type { ArgsOf, MessageArgs, MessageId } from '../messages/message';
import type { ResourceRecord } from '../records/record';
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

/** A report of any rule. */
export interface AnyReport extends AnyText {
  readonly at: Place;
  readonly related?: readonly (AnyText & { readonly place: Place })[];
  readonly fixes?: readonly AnyFix[];
  readonly silences?: readonly string[];
  readonly record?: ResourceRecord | undefined;
}

/** A fix of any rule. */
export interface AnyFix extends AnyText, Edits {}

interface AnyText {
  readonly variant?: string | undefined;
  readonly args?: MessageArgs;
}

interface Edits {
  /** If it differs from the rule's own. */
  readonly kind?: FixKind;
  /** `undefined` (an edit that is not possible, as in `Octets.replace`) drops the fix. */
  readonly edits: readonly TextEdit[] | undefined;
  /** See `Fix.isPossible`. */
  readonly isPossible?: Fix['isPossible'];
}

// The tables are keyed by rule, and computed once for each: with type parameters in their place, every comparison of
// two reports would compare all messages with each other.
type IdsByOwner = { readonly [I in MessageId as I extends `${infer Rule}.${string}` ? Rule : I]: I };
type Reports = { readonly [R in MessageOwner]: ReportOf<R, IdsByOwner[R], FindingId<R, IdsByOwner[R]>> };
type Fixes = { readonly [R in MessageOwner]: FixOf<R, IdsByOwner[R], CommonNames<FindingId<R, IdsByOwner[R]>>> };

/**
 * `Ids` are those of the rule, `I` each of its findings. They have no constraint: checking one compares all messages.
 */
type ReportOf<R extends string, Ids, I, All = I> = I extends MessageId
  ? Variant<R, I> & Args<ArgsOf<I>, never, NamesOf<All>> & Parts<R, Ids, keyof ArgsOf<I>>
  : never;

interface Parts<R extends string, Ids, Given extends PropertyKey> {
  readonly at: Place;
  /** Other places that belong to the finding, with the message `R.related` or `R.related.<variant>`. */
  readonly related?: readonly ({ readonly place: Place } & TextOf<Ids, `${R}.related`, Given>)[];
  readonly fixes?: readonly FixOf<R, Ids, Given>[];
  /** What this finding explains beyond what the rule always does; see `Rule.silences`. */
  readonly silences?: readonly string[];
  /**
   * The record whose text the fixes edit, where the rule is not about a single record: equal ones are edited with it.
   */
  readonly record?: ResourceRecord;
}

type FixOf<R extends string, Ids, Given extends PropertyKey> = Edits & TextOf<Ids, `${R}.fix`, Given>;

type FindingId<R extends string, I> = Exclude<
  I,
  `${R}.fix` | `${R}.fix.${string}` | `${R}.related` | `${R}.related.${string}`
>;

/** `Base` and `Base.<variant>` with the arguments of each; those that the finding has `Given` may be left out. */
type TextOf<Ids, Base extends string, Given extends PropertyKey> = EachText<Below<Ids, Base>, Base, Given>;

type EachText<I, Base extends string, Given extends PropertyKey, All = I> = I extends MessageId
  ? Variant<Base, I> & Args<ArgsOf<I>, Given, NamesOf<All>>
  : never;

type Below<I, Base extends string> = Extract<I, Base | `${Base}.${string}`>;

type Variant<Base extends string, I> = I extends `${Base}.${infer Variant}`
  ? { readonly variant: Variant }
  : { readonly variant?: undefined };

/**
 * The arguments that the text names and the finding has not `Given`. Those that only other variants name are `Allowed`:
 * one place may report several.
 */
type Args<Named, Given extends PropertyKey, Allowed extends PropertyKey> = keyof Omit<Named, Given> extends never
  ? { readonly args?: Partial<Named> & Optional<Allowed> }
  : { readonly args: Omit<Named, Given> & Partial<Named> & Optional<Allowed> };

type Optional<Names extends PropertyKey> = Partial<Readonly<Record<Names, string | number>>>;

/** The arguments that any of the texts names. */
type NamesOf<I> = I extends MessageId ? keyof ArgsOf<I> : never;

/** The arguments that all of the texts name. */
type CommonNames<I> = keyof (I extends MessageId ? ArgsOf<I> : never);
