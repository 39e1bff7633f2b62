import { stat } from 'node:fs/promises';
import { message } from '../../messages/message';
import { defineCommand } from '../command';
import { startAgentServer } from '../programs';

/** `zonewise mcp`: tools for agents, a separate program that reads the same arguments. */
export const mcp = defineCommand({
  name: 'mcp',
  summary: 'cli/command.mcp',
  arguments: [{ name: 'FOLDER', help: 'cli/argument.root', isOptional: true, completes: 'path' }],
  options: {},
  exitCodes: 'cli/exit.lsp',
  examples: ['mcp zones/'],
  async run({ args: [folder = '.'] }, { complain }) {
    const root = await stat(folder).catch(() => undefined);
    if (root?.isDirectory() !== true) {
      complain(message('cli/trouble.not-a-folder', { path: folder }));
      return 2;
    }
    await startAgentServer();
    return 0;
  },
});
