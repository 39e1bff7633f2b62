import { describe, expect, it } from 'vitest';
import { check, findingsOf } from '../../check';
import { fixedArguments, resource } from './resource';

const ID = 'terraform/target-form';
const host = 'terraform';

describe(ID, () => {
  it('marks the target and names the provider', () => {
    check(
      ID,
      `
resource "google_dns_record_set" "mx" {
  managed_zone = "main"
  name    = "example.com."
  type    = "MX"
  rrdatas = ["10 mx.example.net", "20 mx2.example.net."]
#                ^^^^^^^^^^^^^^ terraform/target-form: \`mx.example.net\` lacks its final dot, so \`google_dns_record_set\` rejects it.
}
`,
      { host },
    );
  });

  it.each([
    ['digitalocean_record', 'type = "CNAME"', 'value = "www.example.net"', 'value', 'www.example.net.'],
    ['cloudflare_dns_record', 'type = "CNAME"', 'content = "www.example.net."', 'content', 'www.example.net'],
    ['powerdns_record', 'type = "NS"', 'records = ["ns.example.net"]', 'records', ['ns.example.net.']],
    ['ovh_domain_zone_record', 'fieldtype = "CNAME"', 'target = "www.example.co.uk"', 'target', 'www.example.co.uk.'],
    [
      'aws_route53_record',
      'zone_id = "example.com"\ntype = "MX"',
      'records = ["1 mx.example.net.example.com."]',
      'records',
      ['1 mx.example.net.'],
    ],
  ])('mends %s (%s, %s)', async (type, head, value, argument, expected) => {
    expect((await fixedArguments(ID, resource(type, 'name = "a"', head, value)))[argument]).toEqual(expected);
  });

  it.each([
    ['the dot that is wanted', 'digitalocean_record', 'type = "CNAME"', 'value = "www.example.net."'],
    ['the zone itself', 'digitalocean_record', 'type = "CNAME"', 'value = "@"'],
    ['a null MX', 'cloudflare_dns_record', 'type = "MX"', 'content = "."'],
    ['a target that is not known', 'digitalocean_record', 'type = "CNAME"', 'value = "www.${var.domain}"'],
    ['providers that take both', 'aws_route53_record', 'type = "CNAME"', 'records = ["www.example.net"]'],
    ['a name in the zone', 'ovh_domain_zone_record', 'fieldtype = "CNAME"', 'target = "www"'],
    ['text', 'digitalocean_record', 'type = "TXT"', 'value = "www.example.net"'],
    ['an address', 'digitalocean_record', 'type = "A"', 'value = "192.0.2.1"'],
    [
      'a deep name in the zone',
      'aws_route53_record',
      'zone_id = "example.com"\ntype = "CNAME"',
      'records = ["a.b.example.com"]',
    ],
  ])('keeps silent about %s', (_, type, head, value) => {
    expect(findingsOf(resource(type, 'name = "a"', head, value), ID, { host })).toEqual([]);
  });

  it('has no repair for a single label, whose zone is unknown', () => {
    const [finding] = findingsOf(resource('digitalocean_record', 'type = "CNAME"', 'value = "www"'), ID, {
      host,
    });
    expect(finding?.fixes).toEqual([]);
  });
});
