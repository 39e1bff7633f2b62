import { chmod, link, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FileChangedError, replaceFile } from '../../../server/src/node/replace-file';
import { folderOf } from '../cli/run';

const old = Buffer.from('old');
const fresh = Buffer.from('new and longer');

describe('a file that is written anew', () => {
  it('keeps its mode', async () => {
    const folder = await folderOf({ 'a.zone': old });
    const path = join(folder, 'a.zone');
    await chmod(path, 0o640);
    await replaceFile(path, old, fresh);
    expect(await readFile(path)).toEqual(fresh);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual(['a.zone']);
  });

  it('is written where its link leads', async () => {
    const folder = await folderOf({ 'store/a.zone': old });
    await symlink('store/a.zone', join(folder, 'a.zone'));
    await replaceFile(join(folder, 'a.zone'), old, fresh);
    expect(await readFile(join(folder, 'store/a.zone'))).toEqual(fresh);
    expect((await readdir(folder, { withFileTypes: true })).map((entry) => entry.isSymbolicLink())).toEqual([
      true,
      false,
    ]);
  });

  it('stays the same file under all its names', async () => {
    const folder = await folderOf({ 'a.zone': fresh });
    await link(join(folder, 'a.zone'), join(folder, 'b.zone'));
    await replaceFile(join(folder, 'b.zone'), fresh, old);
    expect(await readFile(join(folder, 'a.zone'))).toEqual(old);
    expect(await readdir(folder)).toEqual(['a.zone', 'b.zone']);
  });

  it('is left alone if it changed meanwhile', async () => {
    const folder = await folderOf({ 'a.zone': 'edited' });
    await expect(replaceFile(join(folder, 'a.zone'), old, fresh)).rejects.toThrow(FileChangedError);
    expect(await readFile(join(folder, 'a.zone'), 'utf8')).toBe('edited');
    expect(await readdir(folder)).toEqual(['a.zone']);
  });
});

it.each(['one name', 'two names'])('has its old or its new content at any moment, with %s', async (names) => {
  const [before, after] = [Buffer.alloc(1 << 22, 'a'), Buffer.alloc(1 << 22, 'b')];
  const folder = await folderOf({ 'a.zone': before });
  const path = join(folder, 'a.zone');
  if (names === 'two names') await link(path, join(folder, 'b.zone'));
  const progress = { isDone: false };
  const written = replaceFile(path, before, after).finally(() => (progress.isDone = true));
  while (!progress.isDone) {
    const contents = await Promise.all(
      (await readdir(folder)).map((name) => readFile(join(folder, name)).catch(() => null)),
    );
    expect(contents.some((content) => content?.equals(before) === true || content?.equals(after) === true)).toBe(true);
  }
  await written;
  expect((await readFile(path)).equals(after)).toBe(true);
});

it('is refused where it may not be written', async () => {
  const folder = await folderOf({ 'a.zone': old });
  await chmod(join(folder, 'a.zone'), 0o444);
  const isRoot = process.getuid?.() === 0;
  const written = replaceFile(join(folder, 'a.zone'), old, fresh);
  if (isRoot) await written;
  else await expect(written).rejects.toThrow();
  expect(await readFile(join(folder, 'a.zone'))).toEqual(isRoot ? fresh : old);
  await writeFile(join(folder, 'a.zone'), old).catch(() => undefined);
});
