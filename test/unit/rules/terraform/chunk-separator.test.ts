import { describe, expect, it } from 'vitest';
import { check, findingsOf } from '../../check';
import { fixedArguments, resource } from './resource';

const ID = 'terraform/chunk-separator';
const host = 'terraform';
const KEY = `v=DKIM1; k=rsa; p=${'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A'.repeat(12)}`;
const PARTS = [KEY.slice(0, 255), KEY.slice(255)];

describe(ID, () => {
  it('marks the string, and names the separator of the provider', () => {
    const name = 'x'.repeat(256);
    check(
      ID,
      `
resource "aws_route53_record" "long" {
  type    = "TXT"
  records = ["${name}", "short"]
#             ${'^'.repeat(256)} terraform/chunk-separator: This string has 256 octets; the limit is 255. For \`aws_route53_record\`, split longer ones yourself with \`\\"\\"\`.
}
`,
      { host },
    );
  });

  it.each([
    ['aws_route53_record', 'records', `["${PARTS.join('\\"\\"')}"]`],
    ['aws_route53_record', 'records', `[join("\\"\\"", ["${PARTS.join('", "')}"])]`],
    ['aws_route53_record', 'records', `[replace("${KEY}", "/(.{255})/", "$1\\"\\"")]`],
    ['aws_route53_record', 'records', `["${KEY.slice(0, 200)}\${var.rest}"]`],
    ['google_dns_record_set', 'rrdatas', `["\\"${PARTS.join('\\" \\"')}\\""]`],
    ['hcloud_zone_record', 'value', `provider::hcloud::txt_record("${KEY}")`],
    ['cloudflare_dns_record', 'content', `"${KEY}"`],
    ['azurerm_dns_txt_record', 'record', `{ value = "${KEY}" }`],
    ['dns_txt_record_set', 'txt', `["${KEY}"]`],
  ])('keeps silent about %s %s = %.40s', (type, argument, value) => {
    expect(findingsOf(resource(type, 'type = "TXT"', `${argument} = ${value}`), ID, { host })).toEqual([]);
  });

  it.each([
    ['aws_route53_record', 'records', `["${KEY}"]`, [PARTS.join('""')]],
    ['aws_route53_record', 'records', `[<<EOT\n${KEY}\nEOT\n]`, [`${PARTS.join('""')}\n`]],
    ['google_dns_record_set', 'rrdatas', `["\\"${KEY}\\""]`, [`"${PARTS.join('" "')}"`]],
    ['powerdns_record', 'records', `["\\"${KEY}\\""]`, [`"${PARTS.join('" "')}"`]],
    ['yandex_dns_recordset', 'data', `["\\"${KEY}\\""]`, [`"${PARTS.join('""')}"`]],
    ['hcloud_zone_record', 'value', `"\\"${KEY}\\""`, `"${PARTS.join('" "')}"`],
  ])('splits in the way of %s', async (type, argument, value, expected) => {
    const before = resource(type, 'type = "TXT"', `${argument} = ${value}`);
    expect((await fixedArguments(ID, before))[argument]).toEqual(expected);
  });

  it('never splits a letter, and asks before it edits a local', () => {
    const [finding] = findingsOf(
      `locals {\n  key = "${'é'.repeat(200)}"\n}\n${resource('aws_route53_record', 'type = "TXT"', 'records = [local.key]')}`,
      ID,
      { host },
    );
    expect(finding?.fixes.map(({ kind, edits }) => [kind, edits.length])).toEqual([['ask', 1]]);
  });
});
