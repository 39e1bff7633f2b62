import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { folderOf } from './run';

const GOOD = '@ 300 TXT "v=spf1 -all"\n';
const BAD = '@ 300 TXT "v=spf1 +all"\n';

it('a process that watches reports changed, new and removed files, and Ctrl+C ends it with the last result', async () => {
  const program = join(await folderOf({}), 'cli.cjs');
  await build({
    entryPoints: ['server/src/cli/main.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    mainFields: ['module', 'main'],
  });
  const folder = await folderOf({ 'a.zone': GOOD });
  const child = spawn(process.execPath, [program, 'check', '--watch', '--select', 'spf', '.'], { cwd: folder });
  const exit = once(child, 'exit');
  const summaries: AsyncIterator<string, undefined> = createInterface(child.stdout)[Symbol.asyncIterator]();

  await reported('1 file checked: 0 errors');
  await writeFile(join(folder, 'a.zone'), BAD);
  await reported('1 file checked: 1 error,');
  await writeFile(join(folder, 'b.zone'), BAD);
  await reported('2 files checked: 2 errors');
  await rm(join(folder, 'a.zone'));
  await reported('1 file checked: 1 error,');
  child.kill('SIGINT');
  expect(await exit).toEqual([1, null]);

  async function reported(start: string): Promise<void> {
    for (;;) {
      const { value } = await summaries.next();
      if (value === undefined) throw new Error(`ended without: ${start}`);
      if (value.startsWith(start)) return;
    }
  }
});
