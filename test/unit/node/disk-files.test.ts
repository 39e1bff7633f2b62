import { execFileSync } from 'node:child_process';
import { symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { diskFiles } from '../../../server/src/node/disk-files';
import { LARGEST_FILE } from '../../../server/src/node/read-regular-file';
import { folderOf } from '../cli/run';

/** A root with files in it, and a reader of URIs relative to it. */
async function door(files: Readonly<Record<string, string>>) {
  const folder = await folderOf(files);
  const root = pathToFileURL(`${folder}/root/`).href;
  const disk = diskFiles(() => [root]);
  return { folder, disk, root, read: (path: string) => disk.read(new URL(path, root).href) };
}

describe('what is read', () => {
  it('is a regular file', async () => {
    const { read } = await door({ 'root/a.zone': 'text' });
    expect(await read('a.zone')).toBe('text');
  });

  it('is a link inside the root, and none that leads out of it', async () => {
    const { folder, read } = await door({ 'root/sub/a.zone': 'text', secret: 'secret', 'rootless/b': 'secret' });
    await symlink('sub/a.zone', join(folder, 'root/inside'));
    await symlink('../secret', join(folder, 'root/outside'));
    await symlink('../rootless', join(folder, 'root/folder'));
    expect(await read('inside')).toBe('text');
    expect(await read('outside')).toBeUndefined();
    expect(await read('folder/b')).toBeUndefined();
  });

  it('is nothing else', async () => {
    const { folder, read } = await door({ 'root/large': '', 'root/sub/x': '' });
    execFileSync('mkfifo', [join(folder, 'root/pipe')]);
    await symlink('/dev/zero', join(folder, 'root/device'));
    await truncate(join(folder, 'root/large'), LARGEST_FILE + 1);
    for (const path of ['missing', 'sub', 'pipe', 'device', 'large']) expect(await read(path), path).toBeUndefined();
  });

  it('is never the file of another host', async () => {
    const { root, disk } = await door({ 'root/a.zone': 'text' });
    const path = new URL('a.zone', root).pathname;
    for (const uri of [
      `file://host${path}`,
      `file:///${path}`,
      `http://localhost${path}`,
      'file:///a%2Fb',
      'untitled:a',
    ]) {
      expect(await disk.read(uri), uri).toBeUndefined();
    }
  });
});

describe('a list of files', () => {
  const files = { 'root/a.tf': '', 'root/sub/b.tf': '', 'root/.git/c.tf': '', 'root/sub/deep/d.tf': '' };

  it.each([
    ['*', ['a.tf']],
    ['*/*.tf', ['sub/b.tf']],
    ['**/*.tf', ['a.tf', 'sub/b.tf', 'sub/deep/d.tf']],
  ])('of %s', async (glob, expected) => {
    const { disk, root } = await door(files);
    const found = await disk.list(root, glob);
    expect(found.map((uri) => uri.slice(root.length)).sort()).toEqual(expected);
  });
});
