import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { folderOf, run } from './run';

const dash = '$ORIGIN example.org.\n@ TXT "v=spf1 –all"\n';
const repaired = dash.replace('–', '-');

describe('--diff', () => {
  it('shows what --fix would change, and writes nothing', async () => {
    const folder = await folderOf({ 'bad.zone': dash, 'good.zone': repaired });
    const path = join(folder, 'bad.zone');
    const { code, out } = await run(folder, 'check', '--diff', folder);
    expect(out).toBe(`--- ${path}
+++ ${path}
@@ -1,2 +1,2 @@
 $ORIGIN example.org.
-@ TXT "v=spf1 –all"
+@ TXT "v=spf1 -all"
`);
    expect(code).toBe(1);
    expect(await readFile(path, 'utf8')).toBe(dash);
  });

  it('is empty, with exit code 0, where there is nothing to fix', async () => {
    const folder = await folderOf({ 'good.zone': repaired });
    expect(await run(folder, 'check', '--diff', folder)).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('--fix', () => {
  it('writes standard input repaired to standard output', async () => {
    const stdin = vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([Buffer.from(dash)]) as never);
    const { code, out, err } = await run('/', 'check', '--fix', '-');
    stdin.mockRestore();
    expect([code, out]).toEqual([0, repaired]);
    expect(err).toContain('0 errors');
  });

  it('repairs a file that several links lead to, once', async () => {
    const folder = await folderOf({ 'store/template': dash, 'zones/.keep': '' });
    for (const name of ['a.zone', 'b.zone']) await symlink('../store/template', join(folder, 'zones', name));
    expect(await run(folder, 'check', '--fix', join(folder, 'zones'))).toMatchObject({ code: 0, err: '' });
    expect(await readFile(join(folder, 'store/template'), 'utf8')).toBe(repaired);
  });
});

describe('links in a folder', () => {
  it('lead to zones, but not out of the folder to other files', async () => {
    const folder = await folderOf({ 'store/a': dash, 'store/password': 'root:x:0:0\n', 'zones/.keep': '' });
    await symlink('../store/a', join(folder, 'zones/a.zone'));
    await symlink('../store/password', join(folder, 'zones/b.zone'));
    const { out } = await run(folder, 'check', '--format', 'json', join(folder, 'zones'));
    const { files } = JSON.parse(out) as { files: { path: string }[] };
    expect(files.map(({ path }) => path)).toEqual([join(folder, 'zones/a.zone')]);
  });

  it('are matched by absolute patterns too', async () => {
    const folder = await folderOf({ 'zones/a.zone': repaired, 'zones/b.txt': '' });
    expect((await run(folder, 'check', join(folder, '*/*.zone'))).code).toBe(0);
  });
});
