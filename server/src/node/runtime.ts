import { clientFiles } from '../lsp/client-files';
import type { Runtime } from '../lsp/session';
import { diskFiles } from './disk-files';
import { nodeNetwork } from './dns/network';
import { serverAddress } from './dns/servers';
import { rulePage } from './rule-pages';

/** Files of the disk are read here; those of virtual workspaces by the client. */
export const nodeRuntime: Runtime = {
  files(connection, roots) {
    const remote = clientFiles(connection);
    const disk = diskFiles(roots);
    const readerOf = (uri: string) => (uri.startsWith('file:') ? disk : remote);
    return {
      read: (uri) => readerOf(uri).read(uri),
      list: (root, glob) => readerOf(root).list(root, glob),
    };
  },

  async network({ servers, onNoServer, ...told }) {
    const addresses: string[] = [];
    for (const written of servers) {
      const address = await serverAddress(written);
      if (address === undefined) onNoServer(written);
      else addresses.push(address);
    }
    // Servers that the user has configured are never replaced by others.
    if (addresses.length === 0 && servers.length > 0) return undefined;
    return nodeNetwork(addresses, told);
  },

  rulePage,
};
