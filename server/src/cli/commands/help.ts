import { version } from '../../../../package.json';
import { defineCommand, type Command } from '../command';
import { helpOf, overview } from '../help-text';
import { manPage } from '../manual/man-page';
import { reference } from '../manual/reference';
import { unknownCommand } from '../unknown-command';

/** `zonewise help [COMMAND]`. The commands come from a function, because help is one of them. */
export function helpCommand(commands: () => readonly Command[]): Command {
  return defineCommand({
    name: 'help',
    summary: 'cli/command.help',
    arguments: [{ name: 'COMMAND', help: 'cli/argument.command', isOptional: true, completes: 'command' }],
    options: {
      format: {
        kind: 'value',
        placeholder: 'FORMAT',
        choices: ['text', 'man', 'markdown'],
        default: 'text',
        help: 'cli/option.help-format',
      },
    },
    exitCodes: 'cli/exit.plain',
    examples: ['help check', 'help --format man'],
    run({ args: [name], options: { format } }, { language, complain }) {
      const command = commands().find((candidate) => candidate.name === name);
      if (name !== undefined && command === undefined) {
        complain(unknownCommand(name, commands()));
        return Promise.resolve(2);
      }
      const shown = command === undefined ? commands() : [command];
      const texts = {
        text: () => (command === undefined ? overview(commands(), language) : helpOf(command, language)),
        man: () => manPage(shown, version, language),
        markdown: () => reference(shown, language),
      };
      process.stdout.write(texts[format]());
      return Promise.resolve(0);
    },
  });
}
