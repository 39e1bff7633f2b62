import { defineCommand, type Command } from '../command';
import { bash } from '../completion/bash';
import { fish } from '../completion/fish';
import { powershell } from '../completion/powershell';
import { wordsOf } from '../completion/words';
import { zsh } from '../completion/zsh';

const SCRIPTS = { bash, zsh, fish, powershell };

/** `zonewise completion SHELL`: a script that completes the commands of the table. */
export function completionCommand(commands: () => readonly Command[]): Command {
  return defineCommand({
    name: 'completion',
    summary: 'cli/command.completion',
    arguments: [{ name: 'SHELL', help: 'cli/argument.shell', choices: Object.keys(SCRIPTS) }],
    options: {},
    exitCodes: 'cli/exit.plain',
    examples: ['completion bash', 'completion zsh'],
    run({ args: [shell] }, { language }) {
      const script = Object.entries(SCRIPTS).find(([name]) => name === shell)?.[1];
      process.stdout.write(script?.(wordsOf(commands(), language)) ?? '');
      return Promise.resolve(0);
    },
  });
}
