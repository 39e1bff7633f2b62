import { expect, it } from 'vitest';
import { defaultConfig } from '../../../../server/src/config/config';
import { createDocument } from '../../../../server/src/sources/document';
import { absolute } from '../../../../server/src/text/span';
import type { Files } from '../../../../server/src/workspace/files';
import { Workspace } from '../../../../server/src/workspace/workspace';
import { check } from '../../check';

const rule = 'zone/include-not-found';

it('finds a file that does not exist', () => {
  check(
    rule,
    `
$ORIGIN example.com.
$INCLUDE parts/mail.inc
;        ^^^^^^^^^^^^^^ zone/include-not-found: Cannot find the file \`parts/mail.inc\`: servers reject the zone without it.
$include "web.inc" www
;        ^^^^^^^^^ zone/include-not-found: Cannot find the file \`web.inc\`: servers reject the zone without it.
`,
  );
});

it('finds a file that includes itself', () => {
  check(
    rule,
    `
$INCLUDE test.zone
;        ^^^^^^^^^ zone/include-not-found: \`test.zone\` includes itself, directly or through another file: servers reject the zone.
`,
  );
});

it('makes no assumption about a file outside the folder, or what a template becomes', () => {
  check(rule, '$INCLUDE ../../mail.inc\n');
  check(rule, '$INCLUDE {{ name }}.inc\n');
  check(rule, '$INCLUDE mail.inc\n@ A {{ address }}\n');
});

/** The files of a folder `file:///w/`, and what is found in those that are read. */
function folder(files: Record<string, string>) {
  const disk: Files = {
    read: (uri) => Promise.resolve(files[uri.replace('file:///w/', '')]),
    list: () => Promise.resolve([]),
  };
  const config = () => defaultConfig;
  const workspace = new Workspace({ files: disk, roots: ['file:///w'], trusted: true, allowOutside: false, config });
  workspace.open(createDocument('file:///w/zones/a.zone', 'dns-zone', files['zones/a.zone'] ?? ''));
  const found = async () => {
    await workspace.load();
    return workspace.uris().flatMap((uri) =>
      workspace
        .findings(uri)
        .filter((finding) => finding.rule.id === rule)
        .map(({ place }) => `${uri.replace('file:///w/', '')}: ${textOf(workspace, uri, absolute(place))}`),
    );
  };
  return { workspace, found };
}

function textOf(workspace: Workspace, uri: string, { start, end }: { start: number; end: number }): string {
  return workspace.document(uri)?.getText().slice(start, end) ?? '';
}

it('looks beside the file, in the folders above, and below the folder that is open', async () => {
  const zone = '$INCLUDE beside.inc\n$INCLUDE parts/above.inc\n$INCLUDE w/top.inc\n$INCLUDE master/copied.inc\n';
  const records = 'a A 192.0.2.1\n';
  const { found } = folder({
    'zones/a.zone': zone,
    'zones/beside.inc': records,
    'zones/copied.inc': records,
    'parts/above.inc': records,
    'top.inc': records,
  });
  expect(await found()).toEqual([]);
});

it('finds circles of several files, in the file that closes them', async () => {
  const { found } = folder({
    'zones/a.zone': '$INCLUDE b.inc\n',
    'zones/b.inc': '$INCLUDE c.inc\n$INCLUDE gone.inc\n',
    'zones/c.inc': '$INCLUDE a.zone\n',
  });
  expect(await found()).toEqual(['zones/b.inc: gone.inc', 'zones/c.inc: a.zone']);
});

it('follows files that come and go', async () => {
  const files: Record<string, string> = { 'zones/a.zone': '$INCLUDE b.inc\n' };
  const { workspace, found } = folder(files);
  expect(await found()).toEqual(['zones/a.zone: b.inc']);
  files['zones/b.inc'] = 'a A 192.0.2.1\n';
  workspace.apply({ kind: 'disk', uris: ['file:///w/zones/b.inc'] });
  expect(await found()).toEqual([]);
  delete files['zones/b.inc'];
  workspace.apply({ kind: 'disk', uris: ['file:///w/zones/b.inc'] });
  expect(await found()).toEqual(['zones/a.zone: b.inc']);
});
