import type { Language } from '../messages/language';
import type { PlainMessageId } from '../messages/message';
import { translate } from '../messages/render';
import type { Argument, CommandFacts, Option } from './command';

/** What `zonewise help` prints: each command in a line. */
export function overview(commands: readonly CommandFacts[], language: Language): string {
  const say = (id: PlainMessageId) => translate(language, id);
  const rows = commands.map(({ name, summary }) => [name, say(summary)] as const);
  return [
    `${say('cli/help.usage')}: zonewise ${say('cli/help.command')}`,
    '',
    ...columns(rows),
    '',
    say('cli/help.more'),
    '',
  ].join('\n');
}

/** What `zonewise NAME --help` prints. */
export function helpOf(command: CommandFacts, language: Language): string {
  const say = (id: PlainMessageId) => translate(language, id);
  const { arguments: args, options, examples = [] } = command;
  const optionRows = visibleOptions(options).map(
    ([name, option]) => [signature(name, option), optionText(option, language)] as const,
  );
  const parts = [
    [`${say('cli/help.usage')}: ${usageOf(command)}`],
    [say(command.summary)],
    args.length === 0
      ? []
      : columns(args.map((argument) => [argument.name, argumentHelp(argument, language)] as const)),
    [`${say('cli/help.options')}:`, ...columns(optionRows)],
    examples.length === 0 ? [] : [`${say('cli/help.examples')}:`, ...examples.map((line) => `  zonewise ${line}`)],
    wrapped(say(command.exitCodes), LINE),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** `zonewise check [OPTIONS] PATHS...` */
export function usageOf({ name, arguments: args }: CommandFacts): string {
  return ['zonewise', name, '[OPTIONS]', ...args.map(argumentText)].join(' ');
}

/** `-h, --help`, `--config FILE`. */
export function signature(name: string, option: Option): string {
  const short = option.short === undefined ? '' : `-${option.short}, `;
  if (option.kind === 'optional') return `${short}--${name} [${option.placeholder}]`;
  return `${short}--${name}${option.kind === 'flag' ? '' : ` ${option.placeholder}`}`;
}

/** What an option does, with its choices and its default. */
export function optionText(option: Option, language: Language): string {
  const text = translate(language, option.help);
  const choices =
    (option.kind === 'value' || option.kind === 'list') && option.choices !== undefined
      ? `: ${option.choices.join(', ')}`
      : '';
  const fallback =
    option.kind === 'value' && option.default !== undefined
      ? ` (${translate(language, 'cli/help.default', { value: option.default })})`
      : '';
  return `${text}${choices}${fallback}`;
}

/** What an argument is, with its choices. */
export function argumentHelp({ help, choices }: Argument, language: Language): string {
  return `${translate(language, help)}${choices === undefined ? '' : `: ${choices.join(', ')}`}`;
}

/** The options that people may use, in the order of the table. */
export function visibleOptions(options: CommandFacts['options']): readonly (readonly [name: string, option: Option])[] {
  return Object.entries(options).filter(([, { isHidden }]) => isHidden !== true);
}

function argumentText({ name, isOptional, isList }: Argument): string {
  const text = isList === true ? `${name}...` : name;
  return isOptional === true ? `[${text}]` : text;
}

/** The widest text of a first column; wider ones have a line to themselves. */
const WIDEST = 26;
const LINE = 90;

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.min(WIDEST, Math.max(...rows.map(([left]) => left.length)));
  const margin = ' '.repeat(width + 4);
  return rows.flatMap(([left, right]) => {
    const [first = '', ...rest] = wrapped(right, LINE - margin.length);
    const head = left.length > width ? [`  ${left}`, `${margin}${first}`] : [`  ${left.padEnd(width)}  ${first}`];
    return [...head, ...rest.map((line) => `${margin}${line}`)];
  });
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
