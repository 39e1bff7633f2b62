import {
  CodeActionKind,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { FIX_ALL, SORT_RECORDS } from '../features/code-actions/kinds';
import { EXPLAIN_BOUNCE } from './protocol/bounce';
import { EXPLAIN_RULE, RULE_PAGE_SCHEME } from './protocol/rule-pages';
import type { InitializationOptions } from './protocol/session';
import { SHOW_SPF_TREE } from './protocol/spf-tree';
import { semanticTokensOptions } from './token-legend';

/** Characters that trigger completion automatically. */
const COMPLETION_TRIGGERS = [' ', '"', ':', '=', ';', '$', '{', '\t'];

/** Only the capabilities that this client can use. */
export function capabilitiesFor(client: ClientCapabilities, options: InitializationOptions): ServerCapabilities {
  const { rename } = client.textDocument ?? {};
  const commands = announcedCommands(options);
  const canPull = client.textDocument?.diagnostic !== undefined;
  return {
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: true,
      willSaveWaitUntil: true,
    },
    ...(canPull && {
      diagnosticProvider: { identifier: 'zonewise', interFileDependencies: true, workspaceDiagnostics: false },
    }),
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: rename?.prepareSupport === true ? { prepareProvider: true } : true,
    callHierarchyProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    semanticTokensProvider: semanticTokensOptions(client),
    signatureHelpProvider: { triggerCharacters: [' ', '\t'] },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    completionProvider: { triggerCharacters: COMPLETION_TRIGGERS },
    codeLensProvider: { resolveProvider: true },
    inlayHintProvider: true,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL, SORT_RECORDS],
    },
    ...(commands.length > 0 && { executeCommandProvider: { commands } }),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      ...(showsVirtualPages(client, options) && { textDocumentContent: { schemes: [RULE_PAGE_SCHEME] } }),
    },
  };
}

/** The commands that the server runs. Those that an editor provides itself are not announced to it. */
function announcedCommands({ showsTrees, showsPages, explainsBounces }: InitializationOptions): string[] {
  return [
    ...(showsTrees ? [] : [SHOW_SPF_TREE]),
    ...(showsPages ? [] : [EXPLAIN_RULE]),
    ...(explainsBounces ? [] : [EXPLAIN_BOUNCE]),
  ];
}

function showsVirtualPages(client: ClientCapabilities, { showsPages }: InitializationOptions): boolean {
  return !showsPages && client.workspace?.textDocumentContent !== undefined;
}
