import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf, run } from './run';

const zone = (serial: number, rest = '') =>
  `$ORIGIN example.com.\n$TTL 1h\n@ SOA ns1.example.net. host.example.net. ${String(serial)} 4h 1h 2w 1h\n@ NS ns1.example.net.\n@ NS ns2.example.net.\n${rest}`;

const AUTHOR = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];

/** A repository with a commit for each version of its zone and of the file that the zone includes. */
async function repository(...versions: readonly Readonly<Record<string, string>>[]): Promise<string> {
  const folder = await folderOf({});
  const git = (...args: readonly string[]) => execFileSync('git', ['-C', folder, ...AUTHOR, ...args]);
  git('init', '-q');
  for (const files of versions) {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    git('add', '-A');
    git('commit', '-qm', 'change');
  }
  return folder;
}

const serials = async (folder: string, ...options: readonly string[]) => {
  const { out, err, code } = await run(folder, 'check', '--format', 'json', ...options, join(folder, 'a.zone'));
  return { found: out.match(/zone\/serial-not-increased/g)?.length ?? 0, err, code };
};

it('compares with the last commit', async () => {
  const folder = await repository({ 'a.zone': zone(1) });
  expect(await serials(folder)).toMatchObject({ found: 0, code: 0 });
  await writeFile(join(folder, 'a.zone'), zone(1, 'www A 192.0.2.1\n'));
  expect(await serials(folder)).toMatchObject({ found: 1, code: 0 });
  await writeFile(join(folder, 'a.zone'), zone(2, 'www A 192.0.2.1\n'));
  expect(await serials(folder)).toMatchObject({ found: 0, code: 0 });
});

it('compares with the commit that is given', async () => {
  const folder = await repository({ 'a.zone': zone(1) }, { 'a.zone': zone(1, 'www A 192.0.2.1\n') });
  expect(await serials(folder)).toMatchObject({ found: 0, code: 0 });
  expect(await serials(folder, '--since', 'HEAD~1')).toMatchObject({ found: 1, code: 0 });
});

it('reports a commit that is not there', async () => {
  const folder = await repository({ 'a.zone': zone(1) });
  const { code, err } = await serials(folder, '--since', 'gone');
  expect(code).toBe(2);
  expect(err).toContain('zonewise: gone: no such commit in the Git repository of these files');
  expect(await serials(folder, '--since=--output=x')).toMatchObject({ code: 2 });
});

it('looks into included files, and outside of a repository at nothing', async () => {
  const including = zone(1, '$INCLUDE b.inc\n');
  const folder = await repository({ 'a.zone': including, 'b.inc': 'www A 192.0.2.1\n' });
  expect(await serials(folder)).toMatchObject({ found: 0 });
  await writeFile(join(folder, 'b.inc'), 'www A 192.0.2.2\n');
  expect(await serials(folder)).toMatchObject({ found: 1 });
  expect(await serials(await folderOf({ 'a.zone': zone(1) }))).toMatchObject({ found: 0, code: 0 });
});
