import type { CommandWords, OptionWords, Script } from './words';

/** Completion for fish: `zonewise completion fish | source`. */
export const fish: Script = (commands) => {
  const names = commands.map(({ name }) => name).join(' ');
  const lines = [
    'complete -c zonewise -f',
    ...commands.map(({ name, text }) => `complete -c zonewise -n __fish_use_subcommand -a ${name} -d ${quoted(text)}`),
    ...commands.flatMap((command) => [
      ...command.options.map((option) => optionLine(command, option, names)),
      ...argumentLine(command, names),
    ]),
  ];
  return `${lines.join('\n')}\n`;
};

function optionLine({ name }: CommandWords, option: OptionWords, commands: string): string {
  const [long = '', short] = option.names;
  const shortPart = short === undefined ? '' : ` -s ${short.slice(1)}`;
  const value = option.takesValue ? ` -r ${valuesOf(option, commands)}` : '';
  return `complete -c zonewise -n '${seen(name)}' -l ${long.slice(2)}${shortPart}${value} -d ${quoted(option.text)}`.replaceAll(
    '  ',
    ' ',
  );
}

function argumentLine(command: CommandWords, commands: string): string[] {
  const values = valuesOf(command, commands);
  return values === '' ? [] : [`complete -c zonewise -n '${seen(command.name)}' ${values}`];
}

function valuesOf({ choices, completes }: Pick<OptionWords, 'choices' | 'completes'>, commands: string): string {
  if (choices.length > 0) return `-a '${choices.join(' ')}'`;
  switch (completes) {
    case 'path':
      return '-F';
    case 'rule':
      return `-a "(zonewise rules 2>/dev/null | string match -r '^\\S+')"`;
    case 'command':
      return `-a '${commands}'`;
    case undefined:
      return '';
  }
}

function seen(command: string): string {
  return `__fish_seen_subcommand_from ${command}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
}
