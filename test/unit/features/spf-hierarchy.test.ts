import { describe, expect, it } from 'vitest';
import { included, includedBy, spfNodeAt, type SpfLink } from '../../../server/src/features/spf-cost/hierarchy';
import { absolute, type Place } from '../../../server/src/text/span';
import { scene, type Scene } from './pictures';

const HEAD = '$ORIGIN example.com.\n@ SOA ns hostmaster 1 3600 600 86400 60\n';

const ZONE = `${HEAD}@ TXT "v=spf1 include:_spf.example.com include:_spf.google.com a -all|"
_spf TXT "v=spf1 include:deep.example.com redirect=deep.example.com"
deep TXT "v=spf1 ip4:192.0.2.1 -all"
`;

function textOf({ workspace }: Scene, { anchor, ...place }: Place): string {
  const { start, end } = absolute({ anchor, ...place });
  return workspace.document(anchor.uri)?.getText().slice(start, end) ?? '';
}

/** `name (detail) ← the terms`, and what each leads to in turn. */
function tree(scene: Scene, step: typeof included, id = rootOf(scene)?.id, depth = 0): string[] {
  if (id === undefined || depth > 3) return [];
  return step(scene.workspace, id, 'en').flatMap(({ node, from }: SpfLink) => [
    `${'  '.repeat(depth)}${node.name} (${node.detail}) ← ${from.map((place) => textOf(scene, place)).join(', ')}`,
    ...tree(scene, step, node.id, depth + 1),
  ]);
}

function rootOf({ workspace, uri, offset }: Scene) {
  return spfNodeAt(workspace, uri, offset, 'en');
}

describe('the hierarchy of SPF records', () => {
  it('begins with the record at the cursor and what it costs', () => {
    expect(rootOf(scene(ZONE))).toMatchObject({ name: 'example.com', detail: '5 of 10 lookups' });
    expect(rootOf(scene(`${HEAD}@ TXT "no SPF| here"\n`))).toBeUndefined();
  });

  it('shows what a record includes, down to records from other sources', () => {
    expect(tree(scene(ZONE), included)).toEqual([
      '_spf.example.com (3 lookups, this file) ← include:_spf.example.com',
      '  deep.example.com (1 lookup, this file) ← include:deep.example.com',
      '  deep.example.com (1 lookup, this file) ← redirect=deep.example.com',
      '_spf.google.com (1 lookup, known sender as of 2026-04) ← include:_spf.google.com',
    ]);
  });

  it('shows who includes a record, in other files and in Terraform', () => {
    const files = {
      'file:///zones/example.com.zone': ZONE.replace('|', '').replace('_spf TXT "v', '_spf TXT "|v'),
      'file:///zones/example.net.zone': '$ORIGIN example.net.\n@ TXT "v=spf1 redirect=_spf.example.com"\n',
      'file:///zones/main.tf':
        'resource "aws_route53_zone" "z" {\n  name = "example.org"\n}\nresource "aws_route53_record" "spf" {\n  zone_id = aws_route53_zone.z.zone_id\n  name = ""\n  type = "TXT"\n  records = ["v=spf1 include:_spf.example.com -all"]\n}\n',
    };
    expect(tree(scene(files), includedBy)).toEqual([
      'example.com (5 of 10 lookups) ← _spf.example.com',
      'example.net (3 of 10 lookups) ← _spf.example.com',
      'example.org (3 of 10 lookups) ← _spf.example.com',
    ]);
  });

  it('ends at a loop, and where the record has changed since', () => {
    const loop = scene(`${HEAD}@ TXT "v=spf1 include:exam|ple.com -all"\n`);
    expect(tree(loop, included)[0]).toBe('example.com (1 lookup, refers back to a record above) ← include:example.com');
    const root = rootOf(loop);
    expect(root && included(loop.workspace, { ...root.id, path: [7, 1] }, 'en')).toEqual([]);
  });
});
