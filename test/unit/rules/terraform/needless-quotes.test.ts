import { describe, expect, it } from 'vitest';
import { check, findingsOf } from '../../check';
import { fixedArguments, resource } from './resource';

const ID = 'terraform/needless-quotes';
const host = 'terraform';

describe(ID, () => {
  it('marks quotes that the provider adds itself', () => {
    check(
      ID,
      `
resource "aws_route53_record" "spf" {
  type    = "TXT"
  records = ["\\"v=spf1 -all\\""]
#             ^^^^^^^^^^^^^^^ terraform/needless-quotes: \`aws_route53_record\` adds the outer quotes itself; quoted twice, the value is rejected.
}
`,
      { host },
    );
  });

  it('marks quotes that are published', () => {
    check(
      ID,
      `
resource "azurerm_dns_txt_record" "spf" {
  record {
    value = "\\"v=spf1 -all\\""
#            ^^^^^^^^^^^^^^^ terraform/needless-quotes: \`azurerm_dns_txt_record\` publishes the text as written; these quotes become part of the record.
  }
}
`,
      { host },
    );
  });

  it.each([
    ['aws_route53_record', 'records = ["v=DKIM1; p=abc\\"\\"def", "a \\"quoted\\" word"]'],
    [
      'aws_route53_records_exclusive',
      'resource_record_set {\n type = "TXT"\n resource_records {\n value = "\\"v=spf1 -all\\""\n}\n}',
    ],
    ['cloudflare_record', 'content = "\\"v=spf1 -all\\""'],
    ['google_dns_record_set', 'rrdatas = ["\\"v=spf1 -all\\""]'],
    ['gandi_livedns_record', 'values = ["\\"v=spf1 -all\\""]'],
    ['unknown_dns_record', 'content = "\\"v=spf1 -all\\""'],
  ])('keeps silent about %s: %s', (type, line) => {
    expect(findingsOf(resource(type, 'type = "TXT"', line), ID, { host })).toEqual([]);
  });

  it.each([
    ['aws_route53_record', 'records', '["\\"v=spf1 -all\\""]', ['v=spf1 -all']],
    ['aws_route53_record', 'records', '["\\"v=DKIM1; p=abc\\" \\"def\\""]', ['v=DKIM1; p=abc" "def']],
    ['dns_txt_record_set', 'txt', '[<<EOT\n"v=spf1 -all"\nEOT\n]', ['v=spf1 -all\n']],
    ['digitalocean_record', 'value', '"\\"v=spf1 \\" \\"-all\\""', 'v=spf1 -all'],
  ])('takes them off for %s', async (type, argument, value, expected) => {
    const before = resource(type, 'type = "TXT"', `${argument} = ${value}`);
    expect((await fixedArguments(ID, before))[argument]).toEqual(expected);
  });

  it('leaves the value between them to the mail rules, and is alone about the quotes', () => {
    const text = resource('aws_route53_record', 'name = ""', 'type = "TXT"', 'records = ["\\"v=spf1 ptr -all\\""]');
    expect(findingsOf(text, '*', { host }).map(({ rule }) => rule.id)).toEqual([ID, 'spf/no-ptr']);
  });
});
