import { describe, expect, it } from 'vitest';
import { LARGEST_FILE, readThrough, type FileUri } from '../../../client/src/file-door';

const FILE = 1;
const FOLDER = 2;
const LINK = 64;

interface Entry {
  readonly type?: number;
  readonly size?: number;
  readonly text?: string;
  readonly isSilent?: boolean;
}

/** Reads a path of a virtual file system in which the folder `/inside` is open. */
async function read(
  entries: Readonly<Record<string, Entry>>,
  path: string,
  authority = 'repo',
): Promise<string | null> {
  const entryOf = (uri: FileUri) => {
    const entry = entries[uri.path];
    return entry === undefined ? Promise.reject(new Error('not found')) : Promise.resolve(entry);
  };
  const door = {
    stat: async (uri: FileUri) => {
      const { type = FILE, text = '', size = text.length } = await entryOf(uri);
      return { type, size };
    },
    readFile: async (uri: FileUri) => {
      const { text, isSilent = false } = await entryOf(uri);
      return isSilent ? new Promise<Uint8Array>(() => undefined) : new TextEncoder().encode(text);
    },
    withPath: (uri: FileUri, path: string) => ({ ...uri, path }),
    folders: () => [{ scheme: 'vscode-vfs', authority: 'repo', path: '/inside' }],
    patience: 20,
  };
  return readThrough(door, { scheme: 'vscode-vfs', authority, path });
}

describe('what the client reads for the server', () => {
  it('is a regular file inside the open folders', async () => {
    expect(await read({ '/inside/a.zone': { text: 'text' } }, '/inside/a.zone')).toBe('text');
    expect(await read({ '/rootless/a': { text: 'text' } }, '/rootless/a')).toBeNull();
  });

  it('is nothing else', async () => {
    const entries = {
      '/inside/folder': { type: FOLDER },
      '/inside/link': { type: FILE | LINK, text: 'secret' },
      '/inside/large': { size: LARGEST_FILE + 1 },
      '/inside/slow': { isSilent: true },
      '/inside/linked': { type: FOLDER | LINK },
      '/inside/linked/file': { text: 'secret' },
      '/inside/../secret': { text: 'secret' },
    };
    for (const path of ['/inside/missing', ...Object.keys(entries)]) expect(await read(entries, path), path).toBeNull();
  });

  it('is never the file of another host', async () => {
    expect(await read({ '/inside/a.zone': { text: 'text' } }, '/inside/a.zone', 'other')).toBeNull();
  });
});
