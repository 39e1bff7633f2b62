import { Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { extension } from './client';

/** The web: the server is a worker beside the extension host. */
export const { activate, deactivate } = extension((context, options) => {
  const server = Uri.joinPath(context.extensionUri, 'dist/web/server.js');
  return new LanguageClient('zonewise', 'Zonewise', () => Promise.resolve(new Worker(server.toString(true))), options);
});
