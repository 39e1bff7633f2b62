import { Disposable, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LIST_FILES, READ_FILE, type ListFilesParams, type ReadFileParams } from '../../server/src/lsp/protocol/files';
import { readThrough, type FileDoor } from './file-door';

/** Answers the server's questions for files that only the editor can reach. */
export function serveFiles(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest(READ_FILE, ({ uri }: ReadFileParams) => readThrough(door, Uri.parse(uri, true))),
    client.onRequest(LIST_FILES, ({ root, pattern }: ListFilesParams) => listFiles(Uri.parse(root, true), pattern)),
  );
}

const door: FileDoor<Uri> = {
  stat: (uri) => workspace.fs.stat(uri),
  readFile: (uri) => workspace.fs.readFile(uri),
  withPath: (uri, path) => uri.with({ path }),
  folders() {
    const folders = workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
    return [...folders, ...workspace.textDocuments.map(({ uri }) => Uri.joinPath(uri, '..'))];
  },
};

async function listFiles(root: Uri, pattern: string): Promise<readonly string[]> {
  const found = await workspace.findFiles(new RelativePattern(root, pattern));
  return found.map((uri) => uri.toString());
}
