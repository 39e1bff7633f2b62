import type { CommandWords, OptionWords, Script } from './words';

/** Completion for PowerShell: `zonewise completion powershell | Out-String | Invoke-Expression`. */
export const powershell: Script = (commands) => `Register-ArgumentCompleter -Native -CommandName zonewise -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | ForEach-Object { $_.ToString() })
  if ($wordToComplete -ne '') { $words = $words[0..($words.Count - 2)] }
  $command = if ($words.Count -gt 1) { $words[1] } else { '' }
  $previous = $words[-1]
  $rules = { zonewise rules 2>$null | ForEach-Object { ($_ -split ' ')[0] } }
  $values = switch ("$command $previous") {
${commands.flatMap((command) => command.options.filter(({ takesValue }) => takesValue).flatMap((option) => valueCases(command, option, commands))).join('\n')}
  }
  if ($null -eq $values) {
    $values = switch ($command) {
      '' { @(${list(commands.map(({ name }) => name))}) }
${commands.map((command) => commandCase(command, commands)).join('\n')}
    }
  }
  $values | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;

function valueCases({ name }: CommandWords, option: OptionWords, commands: readonly CommandWords[]): string[] {
  const values = valuesOf(option, commands);
  return values === '' ? [] : option.names.map((each) => `    '${name} ${each}' { ${values} }`);
}

function commandCase(command: CommandWords, commands: readonly CommandWords[]): string {
  const options = `@(${list(command.options.flatMap(({ names }) => names))})`;
  const values = valuesOf(command, commands);
  return `      '${command.name}' { ${values === '' ? options : `${options} + @(${values})`} }`;
}

/** Paths are completed by PowerShell itself if nothing else matches. */
function valuesOf(
  { choices, completes }: Pick<OptionWords, 'choices' | 'completes'>,
  commands: readonly CommandWords[],
) {
  if (choices.length > 0) return `@(${list(choices)})`;
  if (completes === 'rule') return '& $rules';
  return completes === 'command' ? `@(${list(commands.map(({ name }) => name))})` : '';
}

function list(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}
