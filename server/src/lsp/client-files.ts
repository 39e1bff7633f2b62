import type { Connection } from 'vscode-languageserver';
import type { Files } from '../workspace/files';
import { LIST_FILES, READ_FILE, type ListFilesParams, type ReadFileParams } from './protocol';

/** Files that the client reads for the server: in a browser, and in virtual workspaces. */
export function clientFiles(connection: Connection): Files {
  return {
    async read(uri) {
      const params: ReadFileParams = { uri };
      const text = await connection.sendRequest<string | null>(READ_FILE, params).catch(() => null);
      return text ?? undefined;
    },
    async list(root, pattern) {
      const params: ListFilesParams = { root, pattern };
      return connection.sendRequest<string[]>(LIST_FILES, params).catch(() => []);
    },
  };
}
