import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { link, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { folderOf } from '../cli/run';

/** Large enough to be killed in the middle of a write. */
const [OLD, NEW] = ['a', 'b'].map((letter) => Buffer.alloc(1 << 20, letter)) as [Buffer, Buffer];
const KILLS = Number(process.env['ZONEWISE_KILLS'] ?? 4);
const SOURCE = fileURLToPath(new URL('../../../server/src/node/replace-file.ts', import.meta.url));

/** Replaces a file by turns until it is killed. */
const program = (module: string, path: string) => `
import { replaceFile } from ${JSON.stringify(module)};
const [one, other] = ['a', 'b'].map((letter) => Buffer.alloc(1 << 20, letter));
process.stdout.write('ready');
for (;;) {
  await replaceFile(${JSON.stringify(path)}, one, other);
  await replaceFile(${JSON.stringify(path)}, other, one);
}`;

async function killedAfter(milliseconds: number, module: string, path: string): Promise<void> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program(module, path)]);
  const exit = once(child, 'exit');
  await once(child.stdout, 'data');
  await setTimeout(milliseconds);
  child.kill('SIGKILL');
  await exit;
}

it.each(['one name', 'two names'])('a process killed while it writes loses nothing, with %s', async (names) => {
  for (const delay of fc.sample(fc.nat(30), { seed: 10, numRuns: KILLS })) {
    const folder = await folderOf({ 'a.zone': OLD });
    const module = join(await folderOf({}), 'replace-file.mjs');
    await build({ entryPoints: [SOURCE], outfile: module, bundle: true, platform: 'node', format: 'esm' });
    const path = join(folder, 'a.zone');
    if (names === 'two names') await link(path, join(folder, 'b.zone'));
    await killedAfter(delay, pathToFileURL(module).href, path);
    const found = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))));
    const isWhole = (content: Buffer) => content.equals(OLD) || content.equals(NEW);
    if (names === 'one name') expect(isWhole(await readFile(path))).toBe(true);
    expect(found.some(isWhole)).toBe(true);
  }
});
