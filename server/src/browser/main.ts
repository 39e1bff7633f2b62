import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientFiles } from '../lsp/client-files';
import { inOrder } from '../lsp/lifecycle';
import { startServer } from '../lsp/server';
import { httpsNetwork } from '../network/https-network';

declare const self: DedicatedWorkerGlobalScope;

const writer = new BrowserMessageWriter(self);
startServer(createConnection(inOrder(new BrowserMessageReader(self), writer), writer), {
  files: clientFiles,
  network: ({ dohUrl, onOffline, onDeniesAll, onRecovered }) =>
    Promise.resolve(httpsNetwork({ dohUrl, onOffline, onDeniesAll, onRecovered })),
  // The editor reads the pages itself.
  rulePage: () => Promise.resolve(undefined),
});
