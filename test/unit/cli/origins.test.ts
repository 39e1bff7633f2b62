import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf, run } from './run';

const ZONE = '$TTL 300\n@ SOA ns h 1 7200 3600 1209600 300\n@ NS ns\nns A 192.0.2.1\nwww.example.net. A 192.0.2.2\n';

/** What is out of the zone in these files, as `file: message`. */
async function check(files: Readonly<Record<string, string>>, ...options: readonly string[]): Promise<string[]> {
  const folder = await folderOf(files);
  const paths = Object.keys(files).flatMap((path) => (path.startsWith('zones/') ? [join(folder, path)] : []));
  const { out } = await run(folder, 'check', '--select', 'zone/out-of-zone', '--format', 'unix', ...options, ...paths);
  return out.split('\n').filter((line) => line.includes('example'));
}

it('names zones by the configuration of their server, above their folder', async () => {
  const found = await check({
    'named.conf': 'include "etc/zones.conf";',
    'etc/zones.conf': 'zone "example.com" { file "zones/a"; };\nzone "example.net" { file "zones/b"; };',
    'zones/a': ZONE,
    'zones/b': ZONE,
  });
  expect(found).toEqual([expect.stringMatching(/\/a:5:1: .*example\.com/)]);
});

it('names zones by a zonewise.json, and by an option before it', async () => {
  const files = { 'zonewise.json': '{ "origins": { "zones/*": "example.com" } }', 'zones/a': ZONE };
  expect(await check(files)).toHaveLength(1);
  expect(await check(files, '--origin', 'example.net')).toEqual([]);
});

it('does not check the configuration of a server itself', async () => {
  const folder = await folderOf({ 'named.conf': 'zone "example.com" { file "a.zone"; };', 'a.zone': ZONE });
  const { code, err } = await run(folder, 'check', '--select', 'zone/syntax', folder);
  expect([code, err]).toEqual([0, expect.not.stringContaining('named.conf')]);
});
