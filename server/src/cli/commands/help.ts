import { defineCommand, type Command } from '../command';
import { helpOf, overview } from '../help-text';
import { unknownCommand } from '../unknown-command';

/** `zonewise help [COMMAND]`. The commands are a function's, because help is one of them. */
export function helpCommand(commands: () => readonly Command[]): Command {
  return defineCommand({
    name: 'help',
    summary: 'cli/command.help',
    arguments: [{ name: 'COMMAND', help: 'cli/argument.command', isOptional: true, completes: 'command' }],
    options: {},
    exitCodes: 'cli/exit.plain',
    run({ args: [name] }, { language, complain }) {
      const command = commands().find((candidate) => candidate.name === name);
      if (name !== undefined && command === undefined) {
        complain(unknownCommand(name, commands()));
        return Promise.resolve(2);
      }
      process.stdout.write(command === undefined ? overview(commands(), language) : helpOf(command, language));
      return Promise.resolve(0);
    },
  });
}
