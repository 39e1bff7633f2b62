import { describe, expect, it } from 'vitest';
import { check, findingsOf } from '../../check';
import { fixedArguments, resource } from './resource';

const ID = 'terraform/doubled-zone-name';
const host = 'terraform';

describe(ID, () => {
  it('marks a name that the provider will make longer by the zone', () => {
    check(
      ID,
      `
resource "digitalocean_domain" "main" {
  name = "example.com"
}
resource "digitalocean_record" "dmarc" {
  domain = digitalocean_domain.main.id
  name   = "_dmarc.example.com"
#           ^^^^^^^^^^^^^^^^^^ terraform/doubled-zone-name: \`_dmarc.example.com\` already ends with the zone; the provider appends it again, giving \`_dmarc.example.com.example.com\`.
  type   = "TXT"
  value  = "v=DMARC1; p=none; rua=mailto:d@example.com"
}
`,
      { host },
    );
  });

  it('recognises the zone also by its reference', () => {
    const text = resource(
      'linode_domain_record',
      'domain_id = var.domain',
      'name = "_dmarc.${var.domain}"',
      'record_type = "TXT"',
      'target = "v=DMARC1; p=none"',
    );
    expect(findingsOf(text, ID, { host })).toHaveLength(1);
  });

  it.each([
    ['aws_route53_record', 'zone_id = "example.com"', 'name = "_dmarc.example.com"'],
    ['cloudflare_dns_record', 'zone_id = "example.com"', 'name = "_dmarc.example.com"'],
    ['google_dns_record_set', 'managed_zone = "example.com"', 'name = "_dmarc.example.com."'],
    ['digitalocean_record', 'domain = "example.com"', 'name = "_dmarc"'],
    ['digitalocean_record', 'domain = "example.com"', 'name = "myexample.com"'],
    ['digitalocean_record', 'domain = var.domain', 'name = "_dmarc.example.com"'],
    ['yandex_dns_recordset', 'zone_id = "example.com"', 'name = "_dmarc.example.com."'],
  ])('keeps silent about %s with %s, %s', (type, zone, name) => {
    expect(findingsOf(resource(type, zone, name, 'type = "A"', 'value = "192.0.2.1"'), ID, { host })).toEqual([]);
  });

  it.each([
    ['digitalocean_record', 'domain = "example.com"', '"_dmarc.example.com"', '_dmarc'],
    ['digitalocean_record', 'domain = "example.com"', '"example.com"', '@'],
    ['linode_domain_record', 'domain_id = "example.com"', '"example.com"', ''],
    ['linode_domain_record', 'domain_id = var.domain', '"_dmarc.${var.domain}"', '_dmarc'],
    ['yandex_dns_recordset', 'zone_id = "example.com"', '"a.example.com"', 'a'],
  ])('leaves the zone out for %s (%s, %s)', async (type, zone, name, expected) => {
    const before = resource(type, zone, `name = ${name}`, 'type = "TXT"', 'record_type = "TXT"');
    expect((await fixedArguments(ID, before))['name']).toBe(expected);
  });
  it('recognises a zone by its id, whose name is a variable', () => {
    const zone = 'resource "digitalocean_domain" "d" {\n  name = var.domain\n}\n';
    const record = resource(
      'digitalocean_record',
      'domain = digitalocean_domain.d.id',
      'name = "_dmarc.${var.domain}"',
      'type = "TXT"',
      'value = "v=DMARC1; p=none"',
    );
    expect(findingsOf(zone + record, ID, { host })).toHaveLength(1);
  });

  it.each([
    ['{ name = "_dmarc.example.com", type = "TXT", records = ["v=DMARC1; p=none"] }', 1],
    ['{ full_name = "_dmarc.example.com", type = "TXT", records = ["v=DMARC1; p=none"] }', 0],
    ['{ name = "_dmarc.example.com", full_name_override = true, type = "TXT", records = ["v=DMARC1; p=none"] }', 0],
    ['{ name = "_dmarc", type = "TXT", records = ["v=DMARC1; p=none"] }', 0],
  ])('recognises which names a module makes longer: %s', (record, count) => {
    const call = `module "records" {\n  source = "terraform-aws-modules/route53/aws//modules/records"\n  zone_name = "example.com"\n  records = [${record}]\n}\n`;
    expect(findingsOf(call, ID, { host })).toHaveLength(count);
  });
});
