import { version } from '../../../package.json';
import { languageOf, type Language } from '../messages/language';
import type { Message } from '../messages/message';
import { render } from '../messages/render';
import { commands } from './commands';
import { helpOf, overview } from './help-text';
import { unknownCommand } from './unknown-command';

/** Runs one command line and returns the exit code: 0, 1 for findings of severity error, 2 for usage and I/O errors. */
export async function runCommand(args: readonly string[]): Promise<number> {
  const { env } = process;
  const locale = env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'];
  const [name = 'help', ...rest] = args;
  if (name === '--version' || name === '-v') return print(`${version}\n`);
  if (name === '--help' || name === '-h') return print(overview(commands, languageOf(undefined, locale)));
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) return refuse(unknownCommand(name, commands), languageOf(undefined, locale));
  const invocation = command.read(rest);
  if (invocation.kind === 'problem') return refuse(invocation.message, languageOf(languageIn(rest), locale));
  const language = languageOf(invocation.language, locale);
  if (invocation.kind === 'help') return print(helpOf(command, language));
  return invocation.run({
    language,
    chosenLanguage: invocation.language,
    locale,
    complain: (told) => complain(told, language),
  });
}

/** The value of `--language`, if the rest of the command line is not understood. */
function languageIn(args: readonly string[]): string | undefined {
  return /(?:^| )--language[= ](en|ro|auto)(?: |$)/.exec(args.join(' '))?.[1];
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function refuse(told: Message, language: Language): number {
  complain(told, language);
  return 2;
}

function complain(told: Message, language: Language): void {
  process.stderr.write(`zonewise: ${render(told, language)}\n`);
}
