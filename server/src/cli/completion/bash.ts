import type { CommandWords, OptionWords, Script } from './words';

/** Completion for bash: `source <(zonewise completion bash)`. */
export const bash: Script = (commands) => `_zonewise() {
  local word=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')}' -- "$word"))
    return
  fi
  case "$command $previous" in
${commands.flatMap((command) => command.options.filter(({ takesValue }) => takesValue).map((option) => valueCase(command, option, commands))).join('\n')}
  esac
  case "$command" in
${commands.map((command) => commandCase(command, commands)).join('\n')}
  esac
}
complete -o filenames -F _zonewise zonewise
`;

function valueCase({ name }: CommandWords, option: OptionWords, commands: readonly CommandWords[]): string {
  const patterns = option.names.map((each) => `"${name} ${each}"`).join('|');
  return `    ${patterns}) ${replies(option, commands)}; return ;;`;
}

function commandCase(command: CommandWords, commands: readonly CommandWords[]): string {
  const options = command.options.flatMap(({ names }) => names).join(' ');
  return `    ${command.name})
      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '${options}' -- "$word"))
      else ${replies(command, commands)}; fi ;;`;
}

function replies(
  { choices, completes }: Pick<OptionWords, 'choices' | 'completes'>,
  commands: readonly CommandWords[],
) {
  if (choices.length > 0) return `COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$word"))`;
  switch (completes) {
    case 'path':
      return 'COMPREPLY=($(compgen -f -- "$word"))';
    case 'rule':
      return `COMPREPLY=($(compgen -W "$(zonewise rules 2>/dev/null | cut -d ' ' -f 1)" -- "$word"))`;
    case 'command':
      return `COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')}' -- "$word"))`;
    case undefined:
      return ':';
  }
}
