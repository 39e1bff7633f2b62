import { clientFiles } from '../lsp/client-files';
import type { Runtime } from '../lsp/server';
import { diskFiles } from './disk-files';

/** Files of the disk are read here; those of virtual workspaces by the client. */
export const nodeRuntime: Runtime = {
  files(connection) {
    const remote = clientFiles(connection);
    const readerOf = (uri: string) => (uri.startsWith('file:') ? diskFiles : remote);
    return {
      read: (uri) => readerOf(uri).read(uri),
      list: (root, glob) => readerOf(root).list(root, glob),
    };
  },
};
