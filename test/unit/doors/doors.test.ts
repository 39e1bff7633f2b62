import { execFileSync } from 'node:child_process';
import { symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { diskFiles } from '../../../server/src/node/disk-files';
import { LARGEST_FILE } from '../../../server/src/node/read-regular-file';
import type { Files } from '../../../server/src/workspace/files';
import { folderOf } from '../cli/run';
import { browserDoor, clientDoor } from './client-door';

/** What every door gives for a path below its root: the text, or nothing. */
const CONTRACT: readonly (readonly [path: string, text: string | undefined])[] = [
  ['a.zone', 'a'],
  ['sub/b.zone', 'b'],
  ['name with %25', 'percent'],
  ['missing', undefined],
  ['sub', undefined],
  ['', undefined],
  ['../secret', undefined],
  ['../rootless/c', undefined],
  ['sub/..%2f..%2fsecret', undefined],
  ['sub/%2e%2e/%2e%2e/secret', undefined],
  ['outside', undefined],
  ['folder/c', undefined],
  ['loop', undefined],
  ['pipe', undefined],
  ['device', undefined],
  ['large', undefined],
];

/** Links inside the root are followed if the host reports where they lead. */
const LINKS = [
  ['inside', 'b'],
  ['linked/b.zone', 'b'],
] as const;

const DOORS: Readonly<
  Record<string, { readonly open: (root: string) => Pick<Files, 'read'>; readonly links: boolean }>
> = {
  Node: { open: (root) => diskFiles(() => [pathToFileURL(`${root}/`).href]), links: true },
  client: { open: clientDoor, links: false },
  browser: { open: browserDoor, links: false },
};

let root = '';

beforeAll(async () => {
  const folder = await folderOf({
    'root/a.zone': 'a',
    'root/sub/b.zone': 'b',
    'root/name with %': 'percent',
    'root/large': '',
    secret: 'secret',
    'rootless/c': 'secret',
  });
  root = join(folder, 'root');
  const links = {
    inside: 'sub/b.zone',
    linked: 'sub',
    outside: '../secret',
    folder: '../rootless',
    loop: 'loop',
    device: '/dev/zero',
  };
  for (const [name, target] of Object.entries(links)) await symlink(target, join(root, name));
  execFileSync('mkfifo', [join(root, 'pipe')]);
  await truncate(join(root, 'large'), LARGEST_FILE + 1);
});

describe.each(Object.entries(DOORS))('the door of the %s', (_, { open, links }) => {
  const read = (path: string) => open(root).read(`${pathToFileURL(root).href}/${path}`);

  it.each(CONTRACT)('gives for `%s`: %s', async (path, text) => {
    expect(await read(path)).toBe(text);
  });

  it.each(LINKS)('follows the link `%s` where it can', async (path, text) => {
    expect(await read(path)).toBe(links ? text : undefined);
  });

  it.each(['file://host', 'file:////host', 'vscode-vfs://host', 'http://localhost'])(
    'reads nothing of %s',
    async (host) => {
      expect(await open(root).read(`${host}${root}/a.zone`)).toBeUndefined();
    },
  );
});
