import type { Connection, InitializeParams } from 'vscode-languageserver';
import { languageOf } from '../messages/language';
import { Workspace } from '../workspace/workspace';
import { inBackground } from './background';
import { Configuration } from './configuration';
import { openDocuments } from './documents';
import { answerAgentTools } from './handlers/agent-tools';
import { answerBounces, explainBounceAsText } from './handlers/bounce';
import { answerCallHierarchy } from './handlers/call-hierarchy';
import { answerCodeActions } from './handlers/code-actions';
import { runCommands } from './handlers/commands';
import { answerCodeLenses } from './handlers/code-lens';
import { Diagnostics } from './handlers/diagnostics';
import { answerCompletion } from './handlers/completion';
import { answerFormatting } from './handlers/formatting';
import { answerHovers } from './handlers/hover';
import { answerInlayHints } from './handlers/inlay-hints';
import { answerNames } from './handlers/names';
import { answerComparisons } from './handlers/compare';
import { answerMailStatus } from './handlers/mail-status';
import { answerOrigins } from './handlers/origin';
import { answerSymbols } from './handlers/symbols';
import { answerRulePages, explainRule } from './handlers/rule-pages';
import { answerSemanticTokens } from './handlers/semantic-tokens';
import { answerSignatureHelp } from './handlers/signature-help';
import { answerSerials } from './handlers/serial';
import { answerSpfTrees, showTreeAsText } from './handlers/spf-tree';
import { answerStructure } from './handlers/structure';
import { answerWizards } from './handlers/wizards';
import { Loading } from './loading';
import { LookupSchedule, NetworkSettings } from './lookups';
import { EXPLAIN_BOUNCE } from './protocol/bounce';
import { EXPLAIN_RULE } from './protocol/rule-pages';
import { TRUST, type InitializationOptions } from './protocol/session';
import { SHOW_SPF_TREE } from './protocol/spf-tree';
import { RefreshRequests } from './refresh';
import { followFolders, rootsOf } from './roots';
import type { Runtime, Session } from './session';
import { registerWatchers, watchFiles } from './watch';

/** The composition root: wires documents, workspace and features to a connection whose client has sent `initialize`. */
export function serveSession(
  connection: Connection,
  runtime: Runtime,
  params: InitializeParams,
  options: InitializationOptions,
): void {
  const configuration = new Configuration(connection, params.capabilities);
  const background = (work: () => unknown) => inBackground(connection, work);
  const workspace: Workspace = new Workspace({
    files: runtime.files(connection, () => workspace.roots),
    roots: rootsOf(params),
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
    language(uri) {
      const { language } = uri === undefined ? configuration.window : configuration.of(uri);
      return languageOf(language, options.locale);
    },
    background,
  };
  const views = new RefreshRequests(session);
  const loading = new Loading(session, () => diagnostics.everythingChanged());
  const diagnostics = new Diagnostics(session, loading, {
    onChange: () => views.refresh(),
    onAnalysed: () => lookups.later(),
  });
  const documents = openDocuments(session, diagnostics);
  const lookups = new LookupSchedule(session, documents);
  const network = new NetworkSettings(session, runtime);
  configuration.onChange(({ dns }) => {
    // Do not query DNS before the settings are loaded.
    if (dns && configuration.isLoaded) background(() => network.apply());
    workspace.apply({ kind: 'configuration' });
    loading.included.invalidate();
    lookups.later();
    diagnostics.everythingChanged();
  });
  answerHovers(session);
  answerCodeLenses(session);
  answerInlayHints(session);
  answerSymbols(session);
  answerFormatting(session);
  answerCompletion(session);
  answerSpfTrees(session, documents, views);
  answerMailStatus(session, views);
  answerComparisons(session, documents);
  answerNames(session, documents);
  answerOrigins(session);
  answerSerials(session, documents, () => diagnostics.everythingChanged());
  answerCallHierarchy(session);
  answerStructure(session);
  answerSemanticTokens(session, documents);
  answerSignatureHelp(session);
  answerCodeActions(session, documents, options);
  answerWizards(session, documents);
  answerRulePages(session, runtime);
  answerBounces(session, documents, options);
  answerAgentTools(session, documents, loading, runtime);
  watchFiles(session, loading, diagnostics);
  connection.onNotification(TRUST, (trust: unknown) => {
    workspace.apply({ kind: 'trust', trusted: readTrust(trust) });
    lookups.later();
    diagnostics.everythingChanged();
  });
  connection.onInitialized(() => {
    background(() => configuration.register());
    background(() => registerWatchers(session));
    background(() => configuration.reload());
    followFolders(session, () => {
      loading.foldersChanged();
      diagnostics.everythingChanged();
    });
    loading.foldersChanged();
    background(() => loading.load());
  });
  runCommands(
    session,
    new Map([
      [SHOW_SPF_TREE, showTreeAsText(session)],
      [EXPLAIN_RULE, explainRule(session, runtime)],
      [EXPLAIN_BOUNCE, explainBounceAsText(session, documents)],
    ]),
  );
}

function readTrust(trust: unknown): boolean {
  return typeof trust === 'object' && trust !== null && 'trusted' in trust && trust.trusted === true;
}
