import type { en } from './en';

/** Values inserted into a message: text as the user wrote it, or numbers. */
export type MessageArgs = Readonly<Record<string, string | number>>;

/** The ids of the English catalogue; another id does not compile. */
export type MessageId = keyof typeof en;

/** The arguments that the English text of a message names: a number where it chooses a plural form. */
export type ArgsOf<I extends MessageId> = ArgsOfText<(typeof en)[I]>;

/** Ids of messages that take no arguments, as tables of facts hold them. */
export type PlainMessageId = { [I in MessageId]: keyof ArgsOf<I> extends never ? I : never }[MessageId];

/**
 * A message of the catalogue, rendered at the edge in the user's language. Made by `message`, which checks its
 * arguments.
 */
export interface Message {
  readonly id: MessageId;
  readonly args: MessageArgs;
}

/** A message with the arguments that its text names. */
export function message<I extends MessageId>(id: I, ...[args]: ArgsParameter<I>): Message {
  return { id, args: args ?? {} };
}

/** The arguments of a message as the last parameter of a function: none if it takes none. */
export type ArgsParameter<I extends MessageId> = keyof ArgsOf<I> extends never ? [] : [args: ArgsOf<I>];

type ArgsOfText<Text extends string> = {
  readonly [P in Placeholder<Text> as NameIn<P>]: P extends `${string},${string}` ? number : string | number;
};

/** The text between braces: `name`, or `name, one: …, other: …`. */
type Placeholder<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? Innermost<Inside> | Placeholder<Rest>
  : never;

/** A literal brace may open before the placeholder, as in `%{ {word} … }`. */
type Innermost<Inside extends string> = Inside extends `${string}{${infer Inner}` ? Innermost<Inner> : Inside;

type NameIn<P extends string> = P extends `${infer Name},${string}` ? Name : P;
