import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TerraformModule } from '../../../../server/src/sources/terraform/records/module';
import { createDocument } from '../../../../server/src/sources/document';
import { workspaceWith } from '../../features/spf';
import { absolute } from '../../../../server/src/text/span';
import { drawRecord } from './draw-records';

const FILES = {
  'locals.tf': `locals {
  domain = "example.com"
  spf    = "v=spf1 include:a.example"
  keys   = { s1 = "v=DKIM1; p=abc", s2 = "p=" }
}
`,
  'zone.tf': `resource "aws_route53_zone" "main" {
  name = local.domain
}

resource "aws_route53_record" "mx" {
  zone_id = aws_route53_zone.main.zone_id
  name    = ""
  type    = "MX"
  records = ["10 mx.\${local.domain}"]
}
`,
  'main.tf': `# the domain's own records
resource "aws_route53_record" "spf" {
  zone_id = aws_route53_zone.main.zone_id
  name    = ""
  type    = "TXT"
  records = ["\${local.spf} ptr -all", <<EOT
x
EOT
  ]
}

resource "aws_route53_record" "keys" {
  for_each = local.keys
  zone_id  = aws_route53_zone.main.zone_id
  name     = "\${each.key}._domainkey"
  type     = "TXT"
  records  = [each.value]
}

module "mail" {
  source = "./mail"
  spf    = "v=spf1 +all"
}
`,
};

type File = keyof typeof FILES;

const edit = fc.record({
  file: fc.constantFrom<File>('locals.tf', 'zone.tf', 'main.tf'),
  at: fc.nat(400),
  length: fc.nat(12),
  text: fc.constantFrom(
    '',
    '',
    'x',
    ' ',
    '\n',
    '"',
    '}',
    '# ',
    'count = var.x ? 1 : 0\n',
    '"v=spf1 -all"',
    '<<EOT\n',
    '.',
    '${',
    'local.spf',
  ),
});

/** No query is answered. */
test('after any edits, records and findings are those of the files read anew', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
      const files: Record<string, string> = { ...FILES };
      const kept = begin(files);
      read(kept);
      for (const { file, at, length, text } of edits) {
        const before = files[file] ?? '';
        files[file] = before.slice(0, at) + text + before.slice(at + length);
        kept.module.update(file, files[file]);
        kept.workspace.open(createDocument(file, 'terraform', files[file]));
        if (at % 2 === 0) read(kept);
      }
      expect(read(kept)).toEqual(read(begin(files)));
    }),
    { numRuns: 150 },
  );
});

test('records of segments that an edit does not touch stay the same objects', () => {
  const { module } = begin(FILES);
  const before = [...module.records('main.tf'), ...module.records('zone.tf')];
  module.update('main.tf', FILES['main.tf'].replace('# the', '# These are the').replace('+all', '-all'));
  const after = [...module.records('main.tf'), ...module.records('zone.tf')];
  expect(after.map((record) => before.includes(record))).toEqual([true, true, true, true, false, true]);
  module.update('locals.tf', FILES['locals.tf'].replace('include:a', 'include:b'));
  const moved = [...module.records('main.tf'), ...module.records('zone.tf')];
  expect(moved.map((record) => after.includes(record))).toEqual([false, false, false, false, true, false]);
});

test('a deleted file takes its definitions along', () => {
  const { module } = begin(FILES);
  module.delete('locals.tf');
  expect(module.records('main.tf').map(drawRecord)).toEqual([
    '@ TXT … ptr -all',
    '@ TXT x',
    '? TXT …',
    '? TXT v=spf1 +all',
  ]);
});

function begin(files: Readonly<Record<string, string>>) {
  const module = new TerraformModule();
  for (const [uri, text] of Object.entries(files)) module.update(uri, text);
  return { module, workspace: workspaceWith('', files) };
}

function read({ module, workspace }: ReturnType<typeof begin>): unknown {
  const records = [...module.uris].flatMap((uri) =>
    module.records(uri).map((record) => [uri, drawRecord(record), absolute(record.place)]),
  );
  const found = [...module.uris]
    .flatMap((uri) => workspace.findings(uri))
    .map(({ rule, place, message }) => [rule.id, place.anchor.uri, absolute(place), message]);
  return { records, found: found.map((each) => JSON.stringify(each)).sort() };
}
