import { parseArgs } from 'node:util';
import { message, type Message } from '../messages/message';
import { canonicalName } from '../records/names';
import { nearest } from '../text/nearest';
import type { CommandFacts, Option, Options, ValuesOf, Written } from './command';

export type Given<O extends Options, C extends Options> =
  | { readonly kind: 'problem'; readonly message: Message }
  | {
      readonly kind: 'given';
      readonly args: readonly string[];
      readonly options: ValuesOf<O>;
      readonly common: ValuesOf<C>;
      /** The options in their order. */
      readonly written: readonly Written[];
    };

/** Reads a command line by the table of the command. Nothing is guessed: the first mistake is the answer. */
export function readArguments<O extends Options, C extends Options>(
  command: Omit<CommandFacts, 'options'> & { readonly options: O },
  args: readonly string[],
  common: C,
): Given<O, C> {
  const known: Options = { ...command.options, ...common };
  const { tokens } = parseArgs({
    args: joined(args, known),
    options: parserOptions(known),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const given = new Map<string, string[]>();
  const written: Written[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known[token.name];
    if (option === undefined) return problem(unknownOption(command.name, token.rawName, known));
    const fault = faultOf(token.rawName, option, token.value, token.inlineValue === true);
    if (fault !== undefined) return problem(fault);
    written.push({ name: token.name, value: token.value });
    given.set(token.name, [...(given.get(token.name) ?? []), ...valuesIn(option, token.value)]);
  }
  const isArityFree = Object.entries(known).some(
    ([name, option]) =>
      given.has(name) && (name === 'help' || ('replacesArguments' in option && option.replacesArguments)),
  );
  const fault = isArityFree ? undefined : arityFault(command, words);
  if (fault !== undefined) return problem(fault);
  return {
    kind: 'given',
    args: words,
    options: valuesOf(command.options, given),
    common: valuesOf(common, given),
    written,
  };
}

/** `--fix ask:RULE` as `--fix=ask:RULE`, the form in which an option may have a value. */
function joined(args: readonly string[], options: Options): string[] {
  const result: string[] = [];
  for (const arg of args) {
    const last = result.at(-1) ?? '';
    const option = last.startsWith('--') ? options[last.slice(2)] : undefined;
    const isValue = !result.includes('--') && option?.kind === 'optional' && option.pattern.test(arg);
    if (isValue) result[result.length - 1] = `${last}=${arg}`;
    else result.push(arg);
  }
  return result;
}

function problem(told: Message): { readonly kind: 'problem'; readonly message: Message } {
  return { kind: 'problem', message: told };
}

function parserOptions(options: Options) {
  return Object.fromEntries(
    Object.entries(options).map(([name, { kind, short }]) => [
      name,
      {
        type: kind === 'flag' || kind === 'optional' ? ('boolean' as const) : ('string' as const),
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
}

function unknownOption(command: string, option: string, known: Options): Message {
  const names = Object.entries(known).flatMap(([name, { isHidden }]) => (isHidden === true ? [] : [`--${name}`]));
  const guess = nearest(option, names);
  return guess === undefined
    ? message('cli/usage.unknown-option', { option, command })
    : message('cli/usage.unknown-option.nearest', { option, guess, command });
}

function faultOf(written: string, option: Option, value: string | undefined, isInline: boolean): Message | undefined {
  if (option.kind === 'flag') {
    return value === undefined ? undefined : message('cli/usage.unexpected-value', { option: written });
  }
  if (option.kind === 'optional') {
    if (value === undefined || option.pattern.test(value)) return undefined;
    return message('cli/usage.not-one-of', { option: written, value, allowed: option.placeholder });
  }
  // `--origin --fix`: an option was forgotten, not given as a name.
  if (value === undefined || value === '' || (!isInline && /^-./.test(value))) {
    return message('cli/usage.missing-value', { option: written, value: option.placeholder });
  }
  if (option.kind === 'count') {
    if (!/^\d{1,9}$/.test(value)) return message('cli/usage.not-a-number', { option: written, value });
    const { most = Infinity } = option;
    return Number(value) <= most ? undefined : message('cli/usage.too-large', { option: written, most, value });
  }
  if (
    option.kind === 'value' &&
    option.isName === true &&
    canonicalName(`${value.replace(/\.$/, '')}.`) === undefined
  ) {
    return message('cli/usage.not-a-domain', { value });
  }
  const choices = option.choices;
  const wrong = valuesIn(option, value).find((word) => choices?.includes(word) === false);
  if (wrong === undefined || choices === undefined) return undefined;
  return notOneOf(written, wrong, choices);
}

/** Also for values that a command checks itself. */
export function notOneOf(option: string, value: string, choices: readonly string[]): Message {
  const guess = nearest(value, choices);
  const args = { option, value, allowed: choices.join(', ') };
  return guess === undefined
    ? message('cli/usage.not-one-of', args)
    : message('cli/usage.not-one-of.nearest', { ...args, guess });
}

function valuesIn(option: Option, value: string | undefined): string[] {
  if (value === undefined) return option.kind === 'optional' ? [option.bare] : [];
  return option.kind === 'list' ? value.split(',').filter((word) => word !== '') : [value];
}

function arityFault({ name, arguments: expected }: CommandFacts, words: readonly string[]): Message | undefined {
  const required = expected.filter(({ isOptional }) => isOptional !== true);
  const missing = required[words.length];
  if (missing !== undefined) return message('cli/usage.missing-argument', { command: name, argument: missing.name });
  const [first] = expected;
  const [word] = words;
  if (word !== undefined && first?.choices?.includes(word) === false) {
    return notOneOf(first.name, word, first.choices);
  }
  const surplus = expected.some(({ isList }) => isList === true) ? undefined : words[expected.length];
  return surplus === undefined ? undefined : message('cli/usage.surplus-argument', { command: name, word: surplus });
}

/** The types follow from the table: `faultOf` has checked each value against it. */
function valuesOf<O extends Options>(options: O, given: ReadonlyMap<string, readonly string[]>): ValuesOf<O>;
function valuesOf(options: Options, given: ReadonlyMap<string, readonly string[]>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, valueOf(option, given.get(name))]));
}

function valueOf(
  option: Option,
  given: readonly string[] | undefined,
): boolean | number | string | readonly string[] | undefined {
  const last = given?.at(-1);
  switch (option.kind) {
    case 'flag':
      return given !== undefined;
    case 'count':
      return last === undefined ? undefined : Number(last);
    case 'list':
    case 'optional':
      return given ?? [];
    case 'value':
      return last ?? option.default;
  }
}
