import { describe, expect, it } from 'vitest';
import { check, findingsOf } from '../../check';

const ID = 'terraform/duplicate-record-set';
const host = 'terraform';

describe(ID, () => {
  it('marks the second resource that claims the same records', () => {
    check(
      ID,
      `
resource "aws_route53_record" "spf" {
  zone_id = aws_route53_zone.main.zone_id
  name    = "example.com"
  type    = "TXT"
  records = ["v=spf1 -all"]
}
resource "aws_route53_record" "site" {
  zone_id = aws_route53_zone.main.zone_id
  name    = ""
  type    = "TXT"
#            ^^^ terraform/duplicate-record-set: \`aws_route53_record.spf\` already manages the TXT records of \`example.com\`; the second resource fails or overwrites the first.
  records = ["site-verification=1"]
}
resource "aws_route53_zone" "main" {
  name = "example.com"
}
`,
      { host },
    );
  });

  const twice = (type: string, first: string, second: string) =>
    ['a', 'b'].map((label, index) => `resource "${type}" "${label}" {\n${index === 0 ? first : second}\n}\n`).join('');
  const route53 = (...lines: string[]) =>
    ['zone_id = var.zone', 'name = "a"', 'type = "TXT"', 'records = ["x"]', ...lines].join('\n');

  it.each([
    ['one that may not be made', 'aws_route53_record', route53(), route53('count = var.x ? 1 : 0')],
    ['one for each of something unknown', 'aws_route53_record', route53(), route53('for_each = var.x')],
    ['another zone', 'aws_route53_record', route53(), route53().replace('var.zone', 'var.other')],
    ['another provider', 'aws_route53_record', route53(), route53('provider = aws.other')],
    ['a routing policy', 'aws_route53_record', route53('set_identifier = "a"'), route53('set_identifier = "b"')],
    ['another type', 'aws_route53_record', route53(), route53().replace('TXT', 'MX')],
    ['another name', 'aws_route53_record', route53(), route53().replace('"a"', '"${var.name}"')],
    [
      'records one by one',
      'cloudflare_dns_record',
      'name = "@"\ntype = "TXT"\ncontent = "a"',
      'name = "@"\ntype = "TXT"\ncontent = "b"',
    ],
  ])('keeps silent about %s', (_, type, first, second) => {
    expect(findingsOf(twice(type, first, second), ID, { host })).toEqual([]);
  });

  it('compares unknown names by how they are written', () => {
    const unknown = route53().replace('"a"', 'var.name');
    expect(findingsOf(twice('aws_route53_record', unknown, unknown), ID, { host })).toHaveLength(1);
  });
  it('compares names without their final dot, which does not make another name', () => {
    const dotted = route53().replace('"a"', '"a.example."');
    expect(
      findingsOf(twice('aws_route53_record', route53().replace('"a"', '"a.example"'), dotted), ID, { host }),
    ).toHaveLength(1);
  });

  it('minds allow_overwrite only if the values are known to differ', () => {
    const over = route53('allow_overwrite = true');
    const other = over.replace('["x"]', '["y"]');
    expect(findingsOf(twice('aws_route53_record', over, over), ID, { host })).toEqual([]);
    expect(findingsOf(twice('aws_route53_record', over, other.replace('["y"]', '[var.y]')), ID, { host })).toEqual([]);
    expect(findingsOf(twice('aws_route53_record', over, other), ID, { host })).toHaveLength(1);
  });
});
