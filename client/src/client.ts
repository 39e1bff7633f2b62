import {
  commands,
  env,
  languages,
  window,
  workspace,
  type Disposable,
  type ExtensionContext,
  type LogOutputChannel,
} from 'vscode';
import {
  RevealOutputChannelOn,
  State,
  type BaseLanguageClient,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import { TRUST, type InitializationOptions, type TrustParams } from '../../server/src/lsp/protocol/session';
import { offerAgentTools } from './agent-tools';
import { offerBounces } from './bounce';
import { isServedPath, SELECTOR } from './documents';
import { isEditable } from './editable';
import { serveFiles } from './files';
import { offerComparison } from './compare';
import { offerCheckFolder } from './check-folder';
import { offerMailView } from './mail-view';
import { showOrigins } from './origin-status';
import { offerRulePages } from './rule-pages';
import { offerSerials } from './serial';
import { watchForZones } from './sniff';
import { offerSpfTree } from './spf-tree';
import { traceChannel } from './trace';
import { offerWizards } from './wizards';

/** Creates the client for one kind of extension host; only how the server is run differs. */
export type CreateClient = (context: ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;

/** The two functions that the editor calls. */
export interface Extension {
  readonly activate: (context: ExtensionContext) => Promise<void>;
  readonly deactivate: () => Promise<void>;
}

/** `offerMore`: what only this kind of extension host can do. */
export function extension(
  createClient: CreateClient,
  offerMore?: (context: ExtensionContext) => Disposable,
): Extension {
  let client: BaseLanguageClient | undefined;
  return {
    async activate(context) {
      const output = window.createOutputChannel('Zonewise', { log: true });
      client = createClient(context, clientOptions(output, traceChannel(output, context.subscriptions)));
      context.subscriptions.push(
        output,
        serveFiles(client),
        startWithFirstDocument(client),
        passOnTrust(client),
        ...registerCommands(client, output),
        offerSerials(client),
        showOrigins(client),
        offerSpfTree(client, context.extensionUri),
        offerAgentTools(client, context.extension),
        offerBounces(client),
        offerRulePages(context.extensionUri),
        offerWizards(client),
        offerMailView(client),
        offerCheckFolder(client),
        offerComparison(client),
        announceRunning(client),
        watchForZones(context.workspaceState),
      );
      if (offerMore !== undefined) context.subscriptions.push(offerMore(context));
      if (await hasWork()) await client.start();
    },
    async deactivate() {
      await client?.dispose();
    },
  };
}

function clientOptions(outputChannel: LogOutputChannel, traceOutputChannel: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: SELECTOR,
    outputChannel,
    traceOutputChannel,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: (): InitializationOptions => ({
      trusted: workspace.isTrusted,
      locale: env.language,
      showsTrees: true,
      runsWizards: true,
      showsPages: true,
      explainsBounces: true,
    }),
    diagnosticPullOptions: { onChange: true, onTabs: true, match: (_selector, { path }) => isServedPath(path) },
    middleware: {
      // No diagnostics for the old side of a diff.
      provideDiagnostics: (resource, previous, token, next) =>
        isEditable(resource) ? next(resource, previous, token) : undefined,
    },
    // Hovers carry links into the RFCs, never commands or HTML.
    markdown: { isTrusted: false, supportHtml: false },
  };
}

/** Whether there is something for the server already: an open document, or a configuration that may name some. */
async function hasWork(): Promise<boolean> {
  if (workspace.textDocuments.some((document) => languages.match(SELECTOR, document) > 0)) return true;
  const configurations = await workspace.findFiles('**/zonewise.json', '**/node_modules/**', 1);
  return configurations.length > 0;
}

/** Plain text also activates the extension, for content detection; that alone does not justify running a server. */
function startWithFirstDocument(client: BaseLanguageClient) {
  return workspace.onDidOpenTextDocument(async (document) => {
    if (languages.match(SELECTOR, document) > 0) await client.start();
  });
}

/** For the conditions of views and commands. */
function announceRunning(client: BaseLanguageClient) {
  return client.onDidChangeState(({ newState }) => {
    void commands.executeCommand('setContext', 'zonewise.isRunning', newState === State.Running);
  });
}

function passOnTrust(client: BaseLanguageClient) {
  return workspace.onDidGrantWorkspaceTrust(async () => {
    if (client.isRunning()) await client.sendNotification(TRUST, { trusted: true } satisfies TrustParams);
  });
}

function registerCommands(client: BaseLanguageClient, output: LogOutputChannel) {
  return [
    commands.registerCommand('zonewise.restartServer', async () => {
      if (client.isRunning()) await client.stop();
      await client.start();
    }),
    commands.registerCommand('zonewise.sortRecords', () =>
      commands.executeCommand('editor.action.codeAction', { kind: 'source.sortRecords', apply: 'first' }),
    ),
    commands.registerCommand('zonewise.showOutput', () => {
      output.show();
    }),
  ];
}
