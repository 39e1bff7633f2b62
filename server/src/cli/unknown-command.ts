import { message, type Message } from '../messages/message';
import { nearest } from '../text/nearest';
import type { CommandFacts } from './command';

/** The message that a word is not a command, with the one that was probably intended. */
export function unknownCommand(name: string, commands: readonly CommandFacts[]): Message {
  const guess = nearest(
    name,
    commands.map((command) => command.name),
  );
  return guess === undefined
    ? message('cli/usage.unknown-command', { command: name })
    : message('cli/usage.unknown-command.nearest', { command: name, guess });
}
