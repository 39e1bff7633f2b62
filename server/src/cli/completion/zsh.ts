import type { CommandWords, OptionWords, Script } from './words';

/** Completion for zsh: a function `_zonewise` for a folder of `fpath`. */
export const zsh: Script = (commands) => `#compdef zonewise

_zonewise_rules() {
  local -a rules
  rules=(\${(f)"$(zonewise rules 2>/dev/null | cut -d ' ' -f 1)"})
  compadd -a rules
}

_zonewise_commands() {
  local -a commands
  commands=(
${commands.map(({ name, text }) => `    '${name}:${quoted(text)}'`).join('\n')}
  )
  _describe command commands
}

_zonewise() {
  if (( CURRENT == 2 )); then
    _zonewise_commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(commandCase).join('\n')}
  esac
}

if [ "$funcstack[1]" = "_zonewise" ]; then _zonewise "$@"; else compdef _zonewise zonewise; fi
`;

function commandCase(command: CommandWords): string {
  const specs = [...command.options.flatMap(optionSpecs), `'*:argument:${action(command)}'`];
  return `    ${command.name})\n      _arguments \\\n        ${specs.join(' \\\n        ')} ;;`;
}

function optionSpecs(option: OptionWords): string[] {
  const value = option.takesValue ? `:value:${action(option)}` : '';
  return option.names.map((name) => `'*${name}[${quoted(option.text)}]${value}'`);
}

function action({ choices, completes }: Pick<OptionWords, 'choices' | 'completes'>): string {
  if (choices.length > 0) return `(${choices.join(' ')})`;
  switch (completes) {
    case 'path':
      return '_files';
    case 'rule':
      return '_zonewise_rules';
    case 'command':
      return '_zonewise_commands';
    case undefined:
      return ' ';
  }
}

/** Inside single quotes and the brackets and colons of a specification. */
function quoted(text: string): string {
  return text.replaceAll("'", "'\\''").replaceAll(/[[\]:\\]/g, '\\$&');
}
