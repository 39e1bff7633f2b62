import { defineCommand } from '../command';
import { startLanguageServer } from '../programs';

/** `zonewise lsp`: the language server, a separate program that reads the same arguments where it opens the transport. */
export const lsp = defineCommand({
  name: 'lsp',
  summary: 'cli/command.lsp',
  arguments: [],
  options: {
    stdio: { kind: 'flag', help: 'cli/option.stdio' },
    socket: { kind: 'count', placeholder: 'PORT', most: 65_535, help: 'cli/option.socket' },
    pipe: { kind: 'value', placeholder: 'NAME', help: 'cli/option.pipe', completes: 'path' },
    // As vscode-languageclient passes them.
    'node-ipc': { kind: 'flag', help: 'cli/option.stdio', isHidden: true },
    clientProcessId: { kind: 'value', placeholder: 'PID', help: 'cli/option.stdio', isHidden: true },
  },
  exitCodes: 'cli/exit.lsp',
  examples: ['lsp --stdio'],
  async run() {
    await startLanguageServer();
    return 0;
  },
});
