import { commands, Disposable, window, workspace, type TextEditor, type Uri } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { SHOW_SPF_TREE, TREES_CHANGED, type SpfTreeParams } from '../../server/src/lsp/protocol';
import type { SpfTreePanel } from './panel';

/**
 * The command that shows the cost of an SPF record beside the editor. There is one panel, for the most recently
 * requested record; its code is loaded with the first request.
 */
export function offerSpfTree(client: BaseLanguageClient, extensionUri: Uri): Disposable {
  let panel: SpfTreePanel | undefined;
  return Disposable.from(
    commands.registerCommand(SHOW_SPF_TREE, async (uri?: string, position?: SpfTreeParams['position']) => {
      const editor = window.activeTextEditor ?? window.visibleTextEditors[0];
      const place = uri !== undefined && position !== undefined ? { uri, position } : editor && placeOf(editor);
      if (place === undefined) return;
      const [{ SpfTreePanel }] = await Promise.all([import('./panel'), client.start()]);
      panel ??= new SpfTreePanel(client, extensionUri, () => (panel = undefined));
      panel.show(place);
    }),
    workspace.onDidChangeTextDocument((change) => panel?.follow(change)),
    client.onNotification(TREES_CHANGED, () => panel?.drawSoon()),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) panel?.drawSoon();
    }),
    { dispose: () => panel?.dispose() },
  );
}

function placeOf({ document, selection: { active } }: TextEditor): SpfTreeParams {
  return { uri: document.uri.toString(), position: { line: active.line, character: active.character } };
}
