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
  async run() {
    await startAgentServer();
    return 0;
  },
});
