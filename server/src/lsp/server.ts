import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { FIX_ALL } from '../features/code-actions';
import { languageOf, type Language } from '../messages/catalogues';
import type { Files } from '../workspace/files';
import { Workspace } from '../workspace/workspace';
import { Configuration } from './configuration';
import { answerCodeActions } from './code-actions';
import { Diagnostics } from './diagnostics';
import { openDocuments } from './documents';
import { answerHovers } from './hover';
import { TRUST, type InitializationOptions, type TrustParams } from './protocol';
import { watchFiles } from './watch';

/** What differs between the places where the server runs. */
export interface Runtime {
  /** Files that nobody has open, once it is known what the client is. */
  files(connection: Connection): Files;
}

/** Everything the features need to know about this session. */
export interface Session {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly configuration: Configuration;
  readonly client: InitializeParams['capabilities'];
  /** The language of messages, now. */
  language(): Language;
}

/** The composition root: wires documents, workspace and features to a connection. */
export function startServer(connection: Connection, runtime: Runtime): void {
  connection.onInitialize((params) => {
    const options = readOptions(params.initializationOptions);
    const roots = (params.workspaceFolders ?? []).map((folder) => folder.uri);
    const configuration = new Configuration(connection, params.capabilities);
    const workspace = new Workspace({
      files: runtime.files(connection),
      roots,
      trusted: options.trusted,
      allowOutside: false,
      config: (uri) => configuration.of(uri),
    });
    const session: Session = {
      connection,
      workspace,
      configuration,
      client: params.capabilities,
      language: () => languageOf(configuration.language, options.locale),
    };
    const diagnostics = new Diagnostics(session);
    const documents = openDocuments(session, diagnostics);
    configuration.onChange(() => diagnostics.everythingChanged());
    answerHovers(session);
    answerCodeActions(session, documents);
    connection.onNotification(TRUST, ({ trusted }: TrustParams) => {
      workspace.trusted = trusted;
      diagnostics.everythingChanged();
    });
    connection.onInitialized(() => void afterHandshake(session, diagnostics));
    return { capabilities: capabilities(), serverInfo: { name: 'zonewise' } };
  });
  connection.listen();
}

function capabilities(): ServerCapabilities {
  return {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    diagnosticProvider: { identifier: 'zonewise', interFileDependencies: true, workspaceDiagnostics: false },
    hoverProvider: true,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL],
    },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

async function afterHandshake(session: Session, diagnostics: Diagnostics): Promise<void> {
  const { connection, client, configuration } = session;
  if (client.workspace?.didChangeConfiguration?.dynamicRegistration === true) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'zonewise' });
  }
  await watchFiles(session, diagnostics);
  await configuration.reload();
}

function readOptions(options: unknown): InitializationOptions {
  const given = typeof options === 'object' && options !== null ? (options as Partial<InitializationOptions>) : {};
  // Editors that know no workspace trust have asked nobody: the files are the user's own.
  return { trusted: given.trusted ?? true, locale: given.locale ?? 'en' };
}
