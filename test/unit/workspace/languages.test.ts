import { expect, it } from 'vitest';
import { defaultConfig } from '../../../server/src/config/config';
import { createDocument } from '../../../server/src/sources/document';
import { sources } from '../../../server/src/sources/sources';
import { noFiles } from '../../../server/src/workspace/files';
import { Workspace } from '../../../server/src/workspace/workspace';

/** A workspace, and the languages whose units it has built so far, by their first id. */
function build() {
  const built: (string | undefined)[] = [];
  const counted = sources.map((source) => ({
    ...source,
    units(files: Parameters<typeof source.units>[0]) {
      built.push(source.languageIds[0]);
      return source.units(files);
    },
  }));
  const config = () => defaultConfig;
  const options = { files: noFiles, roots: ['file:///w/'], trusted: true, allowOutside: false, config };
  return { workspace: new Workspace({ ...options, sources: counted }), built };
}

const zone = createDocument('file:///w/example.com.zone', 'dns-zone', '@ TXT "v=spf1 ?all"\n');
const module = createDocument(
  'file:///w/main.tf',
  'terraform',
  'resource "aws_route53_record" "a" {\n  type = "TXT"\n',
);

it('builds the units of a language when a document is written in it, once', () => {
  const { workspace, built } = build();
  expect(built).toEqual([]);
  workspace.open(zone);
  expect(built).toEqual(['dns-zone']);
  workspace.open(module);
  workspace.open(zone);
  expect(built).toEqual(['dns-zone', 'terraform']);
  expect(workspace.findings(module.uri).map(({ rule }) => rule.id)).toEqual(['terraform/syntax']);
  expect(workspace.findings(zone.uri).map(({ rule }) => rule.id)).toContain('spf/neutral-all');
});
