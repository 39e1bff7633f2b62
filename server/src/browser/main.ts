import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientFiles } from '../lsp/client-files';
import { startServer } from '../lsp/server';
import { browserNetwork } from './dns/doh';

declare const self: DedicatedWorkerGlobalScope;

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  files: clientFiles,
  network: browserNetwork,
});
