import type { Language } from '../messages/language';
import type { Message, PlainMessageId } from '../messages/message';
import { readArguments } from './read-arguments';

/** What a shell completes a word with. */
export type Completion = 'path' | 'rule' | 'command';

/** An argument that is told apart by its position. All before a list are single words. */
export interface Argument {
  /** In capitals: `DOMAIN`. */
  readonly name: string;
  readonly help: PlainMessageId;
  readonly isOptional?: boolean;
  /** Any number of words; with `isOptional`, also none. */
  readonly isList?: boolean;
  /** The allowed values of the first argument; if absent, any value is allowed. */
  readonly choices?: readonly string[];
  readonly completes?: Completion;
}

interface Described {
  readonly help: PlainMessageId;
  /** A single letter. */
  readonly short?: string;
  /** For programs: neither help nor completion shows it. */
  readonly isHidden?: true;
}

/** `--fix`. */
export interface Flag extends Described {
  readonly kind: 'flag';
}

/** `--config FILE`; the last one counts. */
export interface WithValue extends Described {
  readonly kind: 'value';
  readonly placeholder: string;
  /** The allowed values; if absent, any value is allowed. */
  readonly choices?: readonly string[];
  readonly default?: string;
  /** The value is a domain name. */
  readonly isName?: true;
  readonly completes?: Completion;
  /** With it, the command needs none of its arguments. */
  readonly replacesArguments?: true;
}

/** `--fix`, or `--fix ask:RULE`: a value is recognised by its form. */
export interface Optional extends Described {
  readonly kind: 'optional';
  readonly placeholder: string;
  readonly pattern: RegExp;
  /** The value of the option alone. */
  readonly bare: string;
}

/** `--max-warnings N`: a whole number. */
export interface Count extends Described {
  readonly kind: 'count';
  readonly placeholder: string;
  /** The largest number that is allowed. */
  readonly most?: number;
}

/** `--select RULE --select RULE`, or values separated by commas. */
export interface List extends Described {
  readonly kind: 'list';
  readonly placeholder: string;
  readonly choices?: readonly string[];
  readonly completes?: Completion;
}

export type Option = Flag | WithValue | Optional | Count | List;
export type Options = Readonly<Record<string, Option>>;

/** The values of options, by their names. */
export type ValuesOf<O extends Options> = { readonly [K in keyof O]: ValueOf<O[K]> };

type ValueOf<O extends Option> = O extends Flag
  ? boolean
  : O extends Count
    ? number | undefined
    : O extends List | Optional
      ? readonly Word<O>[]
      : O extends { readonly default: string }
        ? Word<O>
        : Word<O> | undefined;

type Word<O> = O extends { readonly choices: readonly (infer C)[] } ? C : string;

/** An option as it was written; the order may matter. */
export interface Written {
  readonly name: string;
  readonly value: string | undefined;
}

/** What a command needs of the process it runs in. */
export interface Shell {
  /** The language of what the command prints. */
  readonly language: Language;
  /** `--language`, if given. */
  readonly chosenLanguage: string | undefined;
  /** As the environment has it: `ro_RO.UTF-8`. */
  readonly locale: string | undefined;
  /** Prints one line to standard error. */
  readonly complain: (message: Message) => void;
}

/** Everything about a command: the parser, help, manual and completions read it. */
export interface CommandFacts {
  readonly name: string;
  readonly summary: PlainMessageId;
  readonly arguments: readonly Argument[];
  readonly options: Options;
  readonly exitCodes: PlainMessageId;
  /** Command lines, without `zonewise`. */
  readonly examples?: readonly string[];
}

/** A command line that was understood, or what is wrong with it. */
export type Invocation =
  | { readonly kind: 'problem'; readonly message: Message }
  | { readonly kind: 'help'; readonly language: string | undefined }
  | { readonly kind: 'run'; readonly language: string | undefined; readonly run: (shell: Shell) => Promise<number> };

export interface Command extends CommandFacts {
  /** Reads the arguments after the name of the command. */
  read(args: readonly string[]): Invocation;
}

type Definition<O extends Options> = Omit<CommandFacts, 'options'> & {
  readonly options: O;
  /** Returns the exit code. Each required argument is present; optional ones may not be. */
  readonly run: (
    given: {
      readonly args: readonly string[];
      readonly options: ValuesOf<O>;
      readonly written: readonly Written[];
    },
    shell: Shell,
  ) => Promise<number>;
};

/** A command whose `run` gets values of the types that its options declare. */
export function defineCommand<const O extends Options>({ run, ...facts }: Definition<O>): Command {
  return {
    ...facts,
    options: { ...facts.options, ...COMMON },
    read(args) {
      const given = readArguments(facts, args, COMMON);
      if (given.kind === 'problem') return given;
      const { language, help } = given.common;
      if (help) return { kind: 'help', language };
      return { kind: 'run', language, run: (shell) => run(given, shell) };
    },
  };
}

/** Options of every command. */
const COMMON = {
  language: {
    kind: 'value',
    placeholder: 'LANGUAGE',
    choices: ['en', 'ro', 'auto'],
    help: 'cli/option.language',
  },
  help: { kind: 'flag', short: 'h', help: 'cli/option.help' },
} as const satisfies Options;
