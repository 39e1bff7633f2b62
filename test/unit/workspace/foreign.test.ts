import { expect, it } from 'vitest';
import { defaultConfig } from '../../../server/src/config/config';
import { createDocument } from '../../../server/src/sources/document';
import { noFiles } from '../../../server/src/workspace/files';
import { Workspace } from '../../../server/src/workspace/workspace';

// `zonewise.include` may match files of other languages: they are read again once a document needs them.

const ZONE = 'file:///w/db.customer';
const CONFIGURATION = 'file:///w/named.conf';

it('reads the configuration of a server that was read before as a file of no language', async () => {
  const disk = new Map([[CONFIGURATION, 'zone "example.com" { file "db.customer"; };']]);
  const reads: string[] = [];
  const read = (uri: string) => {
    reads.push(uri);
    return Promise.resolve(disk.get(uri));
  };
  const workspace = new Workspace({
    files: { ...noFiles, read },
    roots: ['file:///w/'],
    trusted: true,
    allowOutside: false,
    config: () => defaultConfig,
  });
  workspace.apply({ kind: 'keep', uris: new Set([CONFIGURATION]) });
  await workspace.load();
  await workspace.load();
  expect(reads).toEqual([CONFIGURATION]);
  expect(workspace.uris()).toEqual([]);
  workspace.open(createDocument(ZONE, 'dns-zone', 'www A 192.0.2.1\n'));
  await workspace.load();
  expect(workspace.unit(ZONE)?.origin(ZONE)?.name).toBe('example.com.');
  workspace.apply({ kind: 'close', uri: ZONE });
  await workspace.load();
  expect(workspace.uris()).toEqual([]);
});
