import { PassThrough } from 'node:stream';
import picomatch from 'picomatch';
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type RegistrationParams,
} from 'vscode-languageserver/node';
import { inOrder } from '../../../server/src/lsp/lifecycle';
import { startServer } from '../../../server/src/lsp/server';
import type { NetworkOptions } from '../../../server/src/lsp/session';
import type { Network } from '../../../server/src/dns/network';
import type { Files } from '../../../server/src/workspace/files';

/** A minimal client, connected to a real server over streams in one process. */
export interface TestSession {
  readonly client: ProtocolConnection;
  readonly result: InitializeResult;
  /** Globs of the files that the server wants to be watched. */
  readonly watched: readonly string[];
  open(uri: string, text: string, languageId?: string): Promise<void>;
}

export interface SessionOptions {
  readonly locale?: string;
  readonly network?: Network;
  /** Receives the network settings each time the network is created. */
  readonly onNetwork?: (options: NetworkOptions) => void;
  /** The `zonewise` section of the editor's settings, for clients that can be asked. */
  readonly settings?: unknown;
  /** Merged into the parameters of `initialize`. */
  readonly initialize?: Partial<InitializeParams>;
}

/** What a modern editor can do. */
export const pulling: ClientCapabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: false },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: { diagnostics: { refreshSupport: true } },
};

/** Starts a server over these files (by URI) for a client with these capabilities. */
export async function startSession(
  capabilities: ClientCapabilities,
  files: Readonly<Record<string, string>> = {},
  { locale = 'en', network, onNetwork, settings = {}, initialize = {} }: SessionOptions = {},
): Promise<TestSession> {
  const up = new PassThrough();
  const down = new PassThrough();
  const disk: Files = {
    read: (uri) => Promise.resolve(files[uri]),
    list: (root, glob) => {
      const folder = root.endsWith('/') ? root : `${root}/`;
      const isListed = (uri: string) => uri.startsWith(folder) && picomatch.isMatch(uri.slice(folder.length), glob);
      return Promise.resolve(Object.keys(files).filter(isListed));
    },
  };
  const writer = new StreamMessageWriter(down);
  const connection = createConnection(inOrder(new StreamMessageReader(up), writer), writer);
  startServer(connection, {
    files: () => disk,
    network(options) {
      onNetwork?.(options);
      return Promise.resolve(network);
    },
    rulePage: (id) => Promise.resolve({ uri: `file:///pages/${id}.md`, text: `# ${id}\n` }),
  });
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  client.onRequest('workspace/diagnostic/refresh', () => null);
  client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => settings));
  const watched: string[] = [];
  client.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
    for (const { registerOptions } of registrations) {
      const { watchers = [] } = (registerOptions ?? {}) as { watchers?: readonly { globPattern: string }[] };
      watched.push(...watchers.map(({ globPattern }) => globPattern));
    }
    return null;
  });
  client.listen();
  const result = await client.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    workspaceFolders: [{ uri: 'file:///zones', name: 'zones' }],
    initializationOptions: {
      trusted: true,
      locale,
      showsTrees: true,
      runsWizards: true,
      showsPages: true,
      explainsBounces: true,
    },
    ...initialize,
  });
  await client.sendNotification('initialized', {});
  return {
    client,
    result,
    watched,
    open: (uri, text, languageId = 'dns-zone') =>
      client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
  };
}
