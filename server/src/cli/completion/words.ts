import type { Language } from '../../messages/language';
import { translate } from '../../messages/render';
import type { CommandFacts, Completion, Option } from '../command';
import { visibleOptions } from '../help-text';

/** What a shell may complete in a command line of `zonewise`. */
export interface CommandWords {
  readonly name: string;
  readonly text: string;
  readonly options: readonly OptionWords[];
  /** What arguments are completed with. */
  readonly completes: Completion | undefined;
  /** The values of the first argument, if the table lists them. */
  readonly choices: readonly string[];
}

export interface OptionWords {
  /** `--format`, and its short form. */
  readonly names: readonly string[];
  readonly text: string;
  /** Whether a value follows. */
  readonly takesValue: boolean;
  readonly choices: readonly string[];
  readonly completes: Completion | undefined;
}

/** A generator of a completion script. */
export type Script = (commands: readonly CommandWords[]) => string;

/** The words of the table, for a script. */
export function wordsOf(commands: readonly CommandFacts[], language: Language): readonly CommandWords[] {
  return commands.map(({ name, summary, options, arguments: [first] }) => ({
    name,
    text: translate(language, summary),
    options: visibleOptions(options).map(([option, facts]) => optionWords(option, facts, language)),
    completes: first?.completes,
    choices: first?.choices ?? [],
  }));
}

function optionWords(name: string, option: Option, language: Language): OptionWords {
  const { short } = option;
  return {
    names: short === undefined ? [`--${name}`] : [`--${name}`, `-${short}`],
    text: translate(language, option.help),
    takesValue: option.kind !== 'flag' && option.kind !== 'optional',
    choices: (option.kind === 'value' || option.kind === 'list' ? option.choices : undefined) ?? [],
    completes: option.kind === 'value' || option.kind === 'list' ? option.completes : undefined,
  };
}
