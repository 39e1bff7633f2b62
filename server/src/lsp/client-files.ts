import { CancellationTokenSource, type Connection } from 'vscode-languageserver';
import type { Files } from '../workspace/files';
import { LIST_FILES, READ_FILE, type ListFilesParams, type ReadFileParams } from './protocol/files';

/** Milliseconds that a client may take for a file; without a response the file counts as missing. */
const TIMEOUT = 10_000;

/**
 * Files that the client reads for the server: in a browser, and in virtual workspaces. A response of any other shape
 * counts as a missing file.
 */
export function clientFiles(connection: Connection): Files {
  return {
    async read(uri) {
      const text = await ask(connection, READ_FILE, { uri } satisfies ReadFileParams);
      return typeof text === 'string' ? text : undefined;
    },
    async list(root, pattern) {
      const uris = await ask(connection, LIST_FILES, { root, pattern } satisfies ListFilesParams);
      return Array.isArray(uris) ? uris.filter((uri): uri is string => typeof uri === 'string') : [];
    },
  };
}

/** The client's response as received; `undefined` for an error or a timeout. */
async function ask(connection: Connection, method: string, params: object): Promise<unknown> {
  const cancellation = new CancellationTokenSource();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      cancellation.cancel();
      resolve(undefined);
    }, TIMEOUT);
  });
  try {
    return await Promise.race([connection.sendRequest<unknown>(method, params, cancellation.token), silence]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    cancellation.dispose();
  }
}
