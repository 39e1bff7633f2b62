import { describe, expect, it } from 'vitest';
import { check, findingsOf } from '../../check';
import { fixedArguments, resource } from './resource';

const ID = 'terraform/missing-quotes';
const host = 'terraform';

describe(ID, () => {
  it('marks words without quotes where the provider tears them apart', () => {
    check(
      ID,
      `
resource "google_dns_record_set" "spf" {
  type    = "TXT"
  rrdatas = ["v=spf1 include:_spf.google.com ~all", "\\"v=spf1 -all\\"", "one-word"]
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ terraform/missing-quotes: \`google_dns_record_set\` requires TXT values in inner quotes, \`"\\"…\\""\`; without them the spaces are lost.
}
`,
      { host },
    );
  });

  it.each([
    ['google_dns_record_set', 'rrdatas = ["\\"v=spf1 -all\\"", "v=DMARC1;p=none"]'],
    ['google_dns_record_set', 'rrdatas = [local.spf, "${local.spf}", "${var.a} b"]'],
    ['google_dns_record_set', 'rrdatas = [jsonencode("v=spf1 -all")]'],
    ['aws_route53_record', 'records = ["v=spf1 -all"]'],
    ['cloudflare_dns_record', 'content = "v=spf1 -all"'],
    ['hcloud_zone_record', 'value = provider::hcloud::txt_record("v=spf1 -all")'],
  ])('keeps silent about %s: %s', (type, line) => {
    expect(findingsOf(resource(type, 'type = "TXT"', line), ID, { host })).toEqual([]);
  });

  it.each([
    ['google_dns_record_set', 'rrdatas', '["v=spf1 -all"]', ['"v=spf1 -all"']],
    ['google_dns_record_set', 'rrdatas', '["v=spf1 ip4:${var.ip} -all"]', ['"v=spf1 ip4:${var.ip} -all"']],
    ['google_dns_record_set', 'rrdatas', '[<<EOT\nv=spf1 -all\nEOT\n]', ['"v=spf1 -all"\n']],
    ['akamai_dns_record', 'target', '["v=DMARC1;p=none"]', ['"v=DMARC1;p=none"']],
    ['powerdns_record', 'records', '["word"]', ['"word"']],
    ['hcloud_zone_rrset', 'records', '[{ value = "v=spf1 -all" }]', [{ value: '"v=spf1 -all"' }]],
  ])('puts the value of %s in quotes', async (type, argument, value, expected) => {
    const before = resource(type, 'name = "x"', 'type = "TXT"', 'recordtype = "TXT"', `${argument} = ${value}`);
    expect((await fixedArguments(ID, before))[argument]).toEqual(expected);
  });

  it('leaves the words to the mail rules as they are meant', () => {
    const text = resource(
      'google_dns_record_set',
      'name = "a.example."',
      'type = "TXT"',
      'rrdatas = ["v=spf1 ptr -all"]',
    );
    expect(findingsOf(text, ['spf/*', 'txt/*'], { host }).map(({ rule }) => rule.id)).toEqual(['spf/no-ptr']);
  });
});
