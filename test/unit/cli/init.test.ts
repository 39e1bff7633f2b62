import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderOf, run } from './run';

const zone = '@ TXT "v=spf1 -all"\n';

it('writes a configuration and a job for the folders that hold DNS files', async () => {
  const folder = await folderOf({ 'zones/a.zone': zone, 'zones/old/b.zone': zone, 'infra/dns.tf': 'locals {}\n' });
  const { code, err } = await run(folder, 'init', folder);
  expect(code).toBe(0);
  expect(err).toContain('found 2 zone files and 1 Terraform file');
  expect(JSON.parse(await readFile(join(folder, 'zonewise.json'), 'utf8'))).toEqual({ rules: {}, exclude: [] });
  const workflow = await readFile(join(folder, '.github/workflows/zonewise.yml'), 'utf8');
  expect(parse(workflow)).toMatchObject({ permissions: { contents: 'read' } });
  expect(workflow).toContain('zonewise check --format github infra zones\n');
  expect((await run(folder, 'check', folder)).code).toBe(0);
});

it('leaves what is there, and writes a job for GitLab if asked', async () => {
  const folder = await folderOf({ 'a.zone': zone, 'zonewise.json': '{}' });
  expect((await run(folder, 'init', '--ci', 'gitlab', folder)).err).toContain('already exists');
  expect(await readFile(join(folder, 'zonewise.json'), 'utf8')).toBe('{}');
  expect(parse(await readFile(join(folder, 'zonewise.gitlab-ci.yml'), 'utf8'))).toHaveProperty('zonewise.script');
});

it('writes nothing where there are no DNS files', async () => {
  const folder = await folderOf({ 'notes.txt': 'nothing' });
  expect((await run(folder, 'init', folder)).code).toBe(2);
  await expect(stat(join(folder, 'zonewise.json'))).rejects.toThrow();
});
