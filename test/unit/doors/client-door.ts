import { lstat, readFile, stat } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { readThrough, type FileDoor, type FileUri } from '../../../client/src/file-door';
import { clientFiles } from '../../../server/src/lsp/client-files';
import { READ_FILE, type ReadFileParams } from '../../../server/src/lsp/protocol/files';
import type { Files } from '../../../server/src/workspace/files';

/** `FileType` of VS Code. */
const TYPES = { unknown: 0, file: 1, folder: 2, link: 64 };

/** The client's door onto a folder of the disk, with the file types that VS Code gives. */
export function clientDoor(folder: string): Pick<Files, 'read'> {
  const door: FileDoor<FileUri> = {
    async stat({ path }) {
      const [own, target] = [await lstat(path), await stat(path)];
      const type = target.isFile() ? TYPES.file : target.isDirectory() ? TYPES.folder : TYPES.unknown;
      return { type: own.isSymbolicLink() ? type | TYPES.link : type, size: target.size };
    },
    readFile: ({ path }) => readFile(path),
    withPath: (uri, path) => ({ ...uri, path }),
    folders: () => [uriOf(pathToFileURL(folder).href)],
  };
  return { read: async (uri) => (await readThrough(door, uriOf(uri))) ?? undefined };
}

/** The browser's door: a server whose client reads. */
export function browserDoor(folder: string): Pick<Files, 'read'> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const disk = clientDoor(folder);
  client.onRequest(READ_FILE, async ({ uri }: ReadFileParams) => (await disk.read(uri)) ?? null);
  client.listen();
  server.listen();
  return clientFiles(server);
}

/** As `Uri.parse` of VS Code: decoded, without being normalised. */
function uriOf(text: string): FileUri {
  const [, scheme = '', authority = '', path = ''] = /^([\w-]+):(?:\/\/([^/]*))?(.*)$/s.exec(text) ?? [];
  return { scheme, authority, path: decodeURIComponent(path) };
}
