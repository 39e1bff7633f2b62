import { expect, test } from 'vitest';
import { parseHcl } from '../../../../../server/src/sources/terraform/hcl/parse';
import { ABOVE, BELOW, keptNeighbours } from './neighbours';

const BLOCK = `resource "aws_route53_record" "dkim" {
  zone_id = var.zone
  name    = "s1._domainkey.\${var.domain}"
  type    = "TXT"
  ttl     = 300
  records = [
    "v=DKIM1; p=MIIB\\"\\"IjAN",
    join("", ["a", "b"]),
  ]
  content = <<EOT
text
EOT
  lifecycle {
    ignore_changes = [ttl]
  }
}
`;

/** One thing changed in the block between the four others: [what is replaced, by what]. */
const BREAKS: readonly (readonly [string, string])[] = [
  ['"TXT"', '"TXT'],
  ['"TXT"', 'TXT"'],
  ['"TXT"', ''],
  ['"TXT"', "'TXT'"],
  ['"TXT"', '"TX\nT"'],
  ['"TXT"', '"TXT\\"'],
  ['= "TXT"', '"TXT"'],
  ['= "TXT"', ': "TXT"'],
  ['type    =', '= type'],
  ['type    =', '"type" ='],
  ['"dkim" {', '"dkim"'],
  ['"dkim" {', '"dkim {'],
  ['"dkim" {', 'dkim" {'],
  ['"dkim" {', '"dkim"\n{'],
  ['"aws_route53_record" ', '= '],
  ['records = [', 'records ='],
  ['  ]\n', ''],
  ['"a", "b"]', '"a", "b"'],
  ['"b"])', '"b"]'],
  ['"a", "b"', '"a" "b"'],
  ['IjAN",', 'IjAN"'],
  ['\\"\\"', '""'],
  ['\\"\\"', '\\;'],
  ['${var.domain}', '${var.domain'],
  ['${var.domain}', '${'],
  ['${var.domain}', '%{i}'],
  ['\nEOT\n', '\nEOF\n'],
  ['\nEOT\n', '\nEOT)\n'],
  ['<<EOT', '<< EOT'],
  ['lifecycle {', 'lifecycle'],
  ['ttl]\n  }', 'ttl]\n'],
  ['var.zone', '/* var.zone'],
];

test('32 broken blocks leave at least 126 of 128 resources around them as they were', () => {
  const kept = BREAKS.map(([from, to]) => keptNeighbours(BLOCK.replace(from, () => to)));
  expect(BREAKS).toHaveLength(32);
  expect(kept.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(126);
});

test.each(BREAKS)('%j replaced by %j is reported, inside the block', (from, to) => {
  const broken = BLOCK.replace(from, () => to);
  const { problems } = parseHcl(ABOVE + broken + BELOW);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.length).toBeLessThanOrEqual(4);
  for (const problem of problems) {
    expect(problem.start).toBeGreaterThanOrEqual(ABOVE.length);
    expect(problem.end).toBeLessThanOrEqual((ABOVE + broken + BELOW).indexOf('resource', ABOVE.length + broken.length));
  }
});
