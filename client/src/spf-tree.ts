import { commands, Disposable, window, workspace, type TextEditor, type Uri, type WebviewPanel } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { SHOW_SPF_TREE, TREES_CHANGED, type SpfTreeParams } from '../../server/src/lsp/protocol/spf-tree';
import type { SpfTreePanel } from './panel';
import { SPF_TREE_PANEL } from './spf-tree-panel';

/**
 * The command that shows the cost of an SPF record beside the editor. There is one panel, for the most recently
 * requested record; its code is loaded with the first request.
 */
export function offerSpfTree(client: BaseLanguageClient, extensionUri: Uri): Disposable {
  let panel: SpfTreePanel | undefined;
  const open = async (restored?: WebviewPanel) => {
    const [{ SpfTreePanel }] = await Promise.all([import('./panel'), client.start()]);
    panel ??= new SpfTreePanel(client, extensionUri, () => (panel = undefined), restored);
    return panel;
  };
  return Disposable.from(
    window.registerWebviewPanelSerializer(SPF_TREE_PANEL, {
      async deserializeWebviewPanel(restored: WebviewPanel, state: unknown) {
        if (isPlace(state)) (await open(restored)).show(state);
        else restored.dispose();
      },
    }),
    commands.registerCommand(SHOW_SPF_TREE, async (uri?: string, position?: SpfTreeParams['position']) => {
      const editor = window.activeTextEditor ?? window.visibleTextEditors[0];
      const place = uri !== undefined && position !== undefined ? { uri, position } : editor && placeOf(editor);
      if (place === undefined) return;
      (await open()).show(place);
    }),
    workspace.onDidChangeTextDocument((change) => panel?.follow(change)),
    client.onNotification(TREES_CHANGED, () => panel?.drawSoon()),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) panel?.drawSoon();
    }),
    { dispose: () => panel?.dispose() },
  );
}

/** What the panel has saved; it may be of an older version. */
function isPlace(state: unknown): state is SpfTreeParams {
  return typeof state === 'object' && state !== null && 'uri' in state && 'position' in state;
}

function placeOf({ document, selection: { active } }: TextEditor): SpfTreeParams {
  return { uri: document.uri.toString(), position: { line: active.line, character: active.character } };
}
