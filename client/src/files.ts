import { Disposable, FileSystemError, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LIST_FILES, READ_FILE, type ListFilesParams, type ReadFileParams } from '../../server/src/lsp/protocol';

/** Answers the server's questions for files that only the editor can reach. */
export function serveFiles(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest(READ_FILE, ({ uri }: ReadFileParams) => readFile(Uri.parse(uri, true))),
    client.onRequest(LIST_FILES, ({ root, pattern }: ListFilesParams) => listFiles(Uri.parse(root, true), pattern)),
  );
}

async function readFile(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError) return null;
    throw error;
  }
}

async function listFiles(root: Uri, pattern: string): Promise<readonly string[]> {
  const found = await workspace.findFiles(new RelativePattern(root, pattern));
  return found.map((uri) => uri.toString());
}
