import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { extension } from './client';
import { offerMcpServers } from './mcp';

/** Desktop and remote: the server is a separate Node process. */
export const { activate, deactivate } = extension((context, options) => {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return new LanguageClient('zonewise', 'Zonewise', { run: server, debug }, options);
}, offerMcpServers);
