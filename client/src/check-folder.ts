import { commands, ConfigurationTarget, l10n, Uri, window, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FILE_NAMES } from '../../server/src/sources/file-names';

/** The command that has all zone files of a folder checked, also those that are not open. */
export function offerCheckFolder(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('zonewise.checkFolder', async (given?: unknown) => {
    const uri = given instanceof Uri ? given : await chooseFolder();
    const folder = uri && workspace.getWorkspaceFolder(uri);
    if (uri === undefined || folder === undefined) return;
    const path = uri.path.slice(folder.uri.path.length).replace(/^\/|\/$/g, '');
    const setting = workspace.getConfiguration('zonewise', folder.uri);
    const before = setting.get<string[]>('include', []);
    const patterns = patternsBelow(path).filter((pattern) => !before.includes(pattern));
    if (patterns.length > 0) {
      const isSingle = workspace.workspaceFolders?.length === 1;
      const target = isSingle ? ConfigurationTarget.Workspace : ConfigurationTarget.WorkspaceFolder;
      await setting.update('include', [...before, ...patterns], target);
    }
    await client.start();
    await commands.executeCommand('workbench.actions.view.problems');
  });
}

/** Without a choice if one folder is open. */
async function chooseFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    await window.showInformationMessage(l10n.t('Open a folder first.'));
    return undefined;
  }
  return folders.length === 1 ? folders[0]?.uri : (await window.showWorkspaceFolderPick())?.uri;
}

/** All files whose names show that they are zones; others are checked when they are opened. */
function patternsBelow(path: string): readonly string[] {
  const prefix = path === '' ? '' : `${path}/`;
  const endings = [...FILE_NAMES.zoneExtensions, 'db', 'tf', 'tofu'].join(',');
  return [`${prefix}**/*.{${endings}}`, `${prefix}**/db.*`];
}
