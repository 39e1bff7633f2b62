import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  TextDocumentSyncKind,
  type Connection,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { FIX_ALL } from '../features/code-actions/code-actions';
import { languageOf } from '../messages/catalogues';
import { Workspace } from '../workspace/workspace';
import { Configuration } from './configuration';
import { answerCodeActions } from './handlers/code-actions';
import { answerCodeLenses } from './handlers/code-lens';
import { Diagnostics } from './handlers/diagnostics';
import { openDocuments } from './documents';
import { answerHovers } from './handlers/hover';
import { answerInlayHints } from './handlers/inlay-hints';
import { LookupSchedule, NetworkSettings } from './lookups';
import { TRUST, type InitializationOptions, type TrustParams } from './protocol';
import { RefreshRequests } from './refresh';
import type { Runtime, Session } from './session';
import { answerSpfTrees } from './handlers/spf-tree';
import { watchFiles } from './watch';

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
      onAnswers: () => diagnostics.everythingChanged(),
      onTouch: () => views.refreshSoon(),
    });
    const session: Session = {
      connection,
      workspace,
      configuration,
      client: params.capabilities,
      language: () => languageOf(configuration.window.language, options.locale),
    };
    const views = new RefreshRequests(session);
    const diagnostics = new Diagnostics(session, () => views.refresh());
    const documents = openDocuments(session, diagnostics);
    const lookups = new LookupSchedule(session, documents);
    const network = new NetworkSettings(session, runtime);
    configuration.onChange(() => {
      // Nobody is asked before it is known whom the user wants to be asked.
      if (configuration.isLoaded) void network.apply();
      workspace.answersChanged();
      lookups.later();
      diagnostics.everythingChanged();
    });
    answerHovers(session);
    answerCodeLenses(session);
    answerInlayHints(session);
    answerSpfTrees(session, views);
    answerCodeActions(session, documents);
    connection.onNotification(TRUST, ({ trusted }: TrustParams) => {
      workspace.trusted = trusted;
      lookups.later();
      diagnostics.everythingChanged();
    });
    connection.onInitialized(() => void afterHandshake(session, diagnostics));
    return { capabilities: capabilities(), serverInfo: { name: 'zonewise' } };
  });
  connection.listen();
}

function capabilities(): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    diagnosticProvider: { identifier: 'zonewise', interFileDependencies: true, workspaceDiagnostics: false },
    hoverProvider: true,
    codeLensProvider: {},
    inlayHintProvider: true,
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
