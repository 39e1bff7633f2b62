import { describe, expect, it, test } from 'vitest';
import { drawRecord, drawRecords, moduleOf } from './draw-records';

describe('owners', () => {
  const ZONES = `
resource "aws_route53_zone" "main" { name = "Example.com." }
data "aws_route53_zone" "other" { name = "example.net" }
`;
  const route53 = (zone: string, name: string) =>
    drawRecords(
      `${ZONES}resource "aws_route53_record" "x" {\nzone_id = ${zone}\n${name === '' ? '' : `name = ${name}`}\ntype = "TXT"\nrecords = ["v"]\n}`,
    )[0];

  test.each([
    ['aws_route53_zone.main.zone_id', '""', 'example.com TXT v'],
    ['aws_route53_zone.main.zone_id', '"_dmarc"', '_dmarc.example.com TXT v'],
    ['aws_route53_zone.main.zone_id', '"_dmarc.example.com"', '_dmarc.example.com TXT v'],
    ['aws_route53_zone.main.zone_id', '"A.EXAMPLE.COM."', 'a.example.com TXT v'],
    ['aws_route53_zone.main.zone_id', '"example.com.evil.example"', 'example.com.evil.example.example.com TXT v'],
    ['aws_route53_zone.main.zone_id', 'aws_route53_zone.main.name', 'example.com TXT v'],
    ['aws_route53_zone.main.zone_id', '"_dmarc.${aws_route53_zone.main.name}"', '_dmarc.example.com TXT v'],
    ['aws_route53_zone.main.zone_id', '"@"', '? TXT v'],
    ['data.aws_route53_zone.other.zone_id', '"a"', 'a.example.net TXT v'],
    ['data.aws_route53_zone.unknown.zone_id', '"_dmarc.${data.aws_route53_zone.unknown.name}"', '_dmarc TXT v'],
    ['data.aws_route53_zone.unknown.zone_id', 'data.aws_route53_zone.unknown.name', '@ TXT v'],
    ['resource.aws_route53_zone.main.zone_id', '"a.${resource.aws_route53_zone.main.name}"', 'a.example.com TXT v'],
    ['data.aws_route53_zone.unknown.zone_id', '"@.${data.aws_route53_zone.unknown.name}"', '? TXT v'],
    ['var.zone', '"s._domainkey"', 's._domainkey TXT v'],
    ['var.zone', '"s._domainkey.${var.domain}"', 's._domainkey TXT v'],
    ['var.zone', '"mail.${var.domain}"', '? TXT v'],
    ['var.zone', '"${var.selector}._domainkey"', '? TXT v'],
    ['var.zone', 'var.name', '? TXT v'],
  ])('zone %s and name %s give %s', (zone, name, expected) => {
    expect(route53(zone, name)).toBe(expected);
  });

  it('is the zone itself where the name is left out', () => {
    expect(drawRecords('resource "linode_domain_record" "x" {\nrecord_type = "TXT"\ntarget = "v"\n}')).toEqual([
      '@ TXT v',
    ]);
  });
});

describe('instances', () => {
  it('makes a record for each entry of a known map, set or list', () => {
    expect(
      drawRecords(`
locals { keys = { s1 = "v=DKIM1; p=a", s2 = "v=DKIM1; p=b" } }
resource "cloudflare_dns_record" "map" {
  for_each = local.keys
  name     = "\${each.key}._domainkey"
  type     = "TXT"
  content  = each.value
}
resource "cloudflare_dns_record" "set" {
  for_each = toset(["a", "b"])
  name     = each.value
  type     = "TXT"
  content  = "x"
}
resource "cloudflare_dns_record" "count" {
  count   = 2
  name    = "h\${count.index}"
  type    = "A"
  content = "192.0.2.\${count.index + 1}"
}
`),
    ).toEqual([
      's1._domainkey TXT v=DKIM1; p=a',
      's2._domainkey TXT v=DKIM1; p=b',
      'a TXT x',
      'b TXT x',
      'h0 A 192.0.2.1',
      'h1 A 192.0.2.2',
    ]);
  });

  it('makes one for all where their number is unknown', () => {
    const text =
      'resource "cloudflare_dns_record" "x" {\nfor_each = var.x\nname = "_dmarc.${each.key}"\ntype = "TXT"\ncontent = "v"\n}';
    expect(drawRecords(text)).toEqual(['_dmarc TXT v']);
    expect(
      moduleOf(text)
        .zones()
        .flatMap((zone) => [...zone.names]),
    ).toEqual([]);
  });

  it('spells out dynamic blocks', () => {
    expect(
      drawRecords(`
resource "azurerm_dns_txt_record" "x" {
  name = "@"
  dynamic "record" {
    for_each = ["a", "b"]
    iterator = text
    content { value = text.value }
  }
}`),
    ).toEqual(['@ TXT a', '@ TXT b']);
  });

  it('reads both sides of a condition that cannot be decided, and is sure of neither', () => {
    const text =
      'resource "cloudflare_dns_record" "x" {\nname = "@"\ntype = "TXT"\ncontent = var.x ? "v=spf1 +all" : "v=spf1 -all"\n}';
    expect(drawRecords(text)).toEqual(['@ TXT v=spf1 +all', '@ TXT v=spf1 -all']);
    expect(
      moduleOf(text)
        .zones()
        .flatMap((zone) => [...zone.names]),
    ).toEqual([]);
  });
});

describe('data', () => {
  test.each([
    ['MX', 'records = ["10 mail.example.com"]', '10 mail.example.com.'],
    ['CNAME', 'records = ["${var.x}.example.com"]', '￼.example.com'],
    ['SRV', 'records = ["1 2 3 sip.example.com."]', '1 2 3 sip.example.com.'],
    ['CAA', 'records = ["0 issue \\"ca.example; x=y\\""]', '0 issue "ca.example; x=y"'],
    ['TLSA', 'records = ["3 1 1 0123abcd"]', '3 1 1 0123abcd'],
    ['A', 'alias {\nname = "x"\n}', ''],
  ])('of %s: %s', (type, line, expected) => {
    const text = `resource "aws_route53_record" "x" {\nname = "a"\ntype = "${type}"\n${line}\n}`;
    expect(drawRecords(text)).toEqual([`a ${type} ${expected}`]);
  });

  it('comes from arguments and blocks where the provider has those', () => {
    expect(
      drawRecords(`
resource "cloudflare_record" "mx" {
  name     = "@"
  type     = "MX"
  value    = "mx.example.net"
  priority = 5
}
resource "cloudflare_dns_record" "srv" {
  name = "_sip._tls"
  type = "SRV"
  data = { priority = 100, weight = 1, port = 443, target = "sip.example.net" }
}
resource "digitalocean_record" "relative" {
  domain = "example.com"
  name   = "www"
  type   = "CNAME"
  value  = "web"
}`),
    ).toEqual([
      '@ MX 5 mx.example.net.',
      '_sip._tls SRV 100 1 443 sip.example.net.',
      'www.example.com CNAME web.example.com.',
    ]);
  });

  test.each([
    ['aws_route53_record', 'records = ["a\\"\\"b\\" \\"c", "d\\\\\\"e"]', ['abc', 'd"e']],
    ['google_dns_record_set', 'rrdatas = ["\\"a \\" \\"b\\"", "word"]', ['a b', 'word']],
    ['cloudflare_dns_record', 'content = "\\"a\\" \\"b\\""', ['ab']],
    ['cloudflare_dns_record', 'content = "a; b"', ['a; b']],
    ['azurerm_dns_txt_record', 'record {\nvalue = "say \\"hi\\""\n}', ['say "hi"']],
  ])('of TXT at %s: %s', (type, line, expected) => {
    const records = moduleOf(`resource "${type}" "x" {\nname = "x"\ntype = "TXT"\n${line}\n}`).records('main.tf');
    expect(records.map(({ text }) => text?.value)).toEqual(expected);
  });
});

describe('modules', () => {
  it('are read by their row, or by what looks like records', () => {
    expect(
      drawRecords(`
module "records" {
  source    = "terraform-aws-modules/route53/aws//modules/records"
  zone_name = "example.com"
  records   = [{ name = "", type = "TXT", ttl = 300, records = ["v=spf1 -all"] }]
}
module "ours" {
  source = "./dns"
  zones = {
    a = [{ name = "_dmarc", type = "TXT", value = "v=DMARC1; p=none" }]
  }
  labels = [{ name = "x", type = "environment", value = "y" }]
  others = [{ domain = "_dmarc.example.org.", type = "TXT", value = "v=DMARC1; p=reject" }]
}`),
    ).toEqual(['example.com 300 TXT v=spf1 -all', '_dmarc TXT v=DMARC1; p=none', '? TXT v=DMARC1; p=reject']);
  });

  it('get the zone: then it is not only made here', () => {
    const zone = 'resource "aws_route53_zone" "z" { name = "example.com" }\n';
    const record =
      'resource "aws_route53_record" "r" {\nzone_id = aws_route53_zone.z.zone_id\nname = ""\ntype = "A"\nrecords = ["192.0.2.1"]\n}\n';
    const shared = 'module "m" {\nsource = "./m"\nzone_id = aws_route53_zone.z.zone_id\n}\n';
    const madeHere = (text: string) => moduleOf(text).zones().map((each) => each.madeHere); // prettier-ignore
    expect(madeHere(zone + record)).toEqual([true]);
    expect(madeHere(zone + record + shared)).toEqual([false]);
    const output = (name: string) => `output "o" {\nvalue = aws_route53_zone.z.${name}\n}\n`;
    expect(madeHere(zone + record + output('zone_id'))).toEqual([false]);
    expect(madeHere(zone + record + output('name_servers'))).toEqual([true]);
    expect(madeHere(record)).toEqual([false]);
    const unknown = record.replace('"r"', '"s"').replace('name = ""', 'name = var.x');
    expect(madeHere(zone + record + unknown)).toEqual([false, false]);
  });
});

describe('texts that are alone', () => {
  it('are records without an owner where they plainly are mail records', () => {
    expect(
      drawRecords({
        'main.tf': `
resource "unknown_record" "x" {
  content     = "v=spf1 -all"
  description = "v=spf1 -all is what we publish"
  comment     = "v=DMARC1; p=none"
  enabled     = startswith(var.x, "v=spf1 ")
}
module "m" {
  source = "./m"
  texts  = concat(["v=DMARC1; p=reject", "other"], var.more)
}
data "x" "y" { text = "v=spf1 mx -all" }
locals {
  version = "v=spf1"
  format  = "v=spf1 include:%s -all"
}`,
        'terraform.tfvars': 'spf = "v=spf1 a -all"\n',
      }),
    ).toEqual(['? TXT v=spf1 -all', '? TXT v=DMARC1; p=reject', '? TXT v=spf1 a -all …']);
  });

  it('are defaults and locals that may be put together with more', () => {
    expect(
      drawRecords(`
variable "policy" {
  type    = object({ dmarc = optional(string, "v=DMARC1;p=none") })
  default = { spf = "v=spf1 mx" }
}
locals { key = "v=DKIM1; p=abc" }`),
    ).toEqual(['? TXT v=DMARC1;p=none;…', '? TXT v=spf1 mx …', '? TXT v=DKIM1; p=abc;…']);
  });

  it('are none once they have gone into a record, also in another file', () => {
    expect(
      drawRecords({
        'locals.tf': 'locals {\n  spf = "v=spf1 include:a.example"\n  parts = ["v=DMARC1; p=none"]\n}\n',
        'main.tf': `
resource "cloudflare_dns_record" "spf" {
  name    = "@"
  type    = "TXT"
  content = "\${local.spf} -all"
}
resource "unknown_thing" "x" { text = join("; ", concat(local.parts, ["fo=1"])) }`,
      }),
    ).toEqual(['@ TXT v=spf1 include:a.example -all', '? TXT v=DMARC1; p=none; fo=1']);
  });

  it('are all that is known of a value that Terraform leaves to others', () => {
    const ignoring = (value: string) =>
      `resource "bunnynet_dns_record" "x" {\nname = "r._domainkey"\ntype = "TXT"\nvalue = "${value}"\nlifecycle {\nignore_changes = all\n}\n}`;
    expect(drawRecords(ignoring('managed elsewhere'))).toEqual(['r._domainkey TXT …']);
    expect(drawRecords(ignoring('v=DKIM1; p='))).toEqual(['r._domainkey TXT …', '? TXT v=DKIM1; p=']);
  });

  it('are read without their quotes', () => {
    expect(drawRecords('locals { spf = "\\"v=spf1 -all\\"" }')).toEqual(['? TXT v=spf1 -all …']);
  });

  it('wait for the rest of a list that cuts them', () => {
    expect(drawRecords('module "m" {\nsource = "./m"\ntexts = ["v=DKIM1; k=rsa; p=abcdefgh", "ijklmnop"]\n}')).toEqual([
      '? TXT v=DKIM1; k=rsa; p=abcdefgh;…',
    ]);
  });
});

test('JSON is read as HCL is', () => {
  const json = {
    resource: { aws_route53_record: { x: { name: '_dmarc', type: 'TXT', records: ['${local.dmarc}'] } } },
    locals: { dmarc: 'v=DMARC1; p=none' },
  };
  const [record] = moduleOf({ 'main.tf.json': JSON.stringify(json) }).records('main.tf.json');
  expect(record && drawRecord(record)).toBe('_dmarc TXT v=DMARC1; p=none');
  expect(
    record?.text?.cover({ start: 2, end: 8 }).anchor.text.slice(...spanOf(record.text.cover({ start: 2, end: 8 }))),
  ).toBe('DMARC1');
});

test.each([
  ['lists', (next: string) => `[${next}, ${next}]`],
  ['texts', (next: string) => `"\${${next}}\${${next}}"`],
  ['conditions', (next: string) => `var.x ? ${next} : ${next}`],
  ['maps', (next: string) => `{ a = ${next}, b = ${next} }`],
  ['concatenations', (next: string) => `concat([${next}], [${next}])`],
])('%s that hold each other twice, fifty deep, stay unknown', (_, twice) => {
  const locals = Array.from(
    { length: 50 },
    (__, index) => `l${String(index)} = ${twice(`local.l${String(index + 1)}`)}`,
  ).join('\n');
  const uses = ['local.l0', 'flatten(local.l0)', 'values(local.l0)', 'join("", local.l0)', '[for x in local.l0 : x]'];
  const resources = uses.map(
    (use, index) =>
      `resource "transip_dns_record" "r${String(index)}" {\nname = "x"\ntype = "TXT"\ncontent = ${use}\n}`,
  );
  const text = `locals {\n${locals}\nl50 = "v"\n}\nmodule "m" {\nsource = "./m"\nx = local.l0\n}\n${resources.join('\n')}`;
  expect(drawRecords(text).every((line) => line.startsWith('x TXT'))).toBe(true);
});

test('a .tofu file hides the .tf file of its name', () => {
  const text = 'resource "aws_route53_record" "x" {\nzone_id = "z"\nname = "a"\ntype = "A"\nrecords = ["192.0.2.1"]\n}';
  const module = moduleOf({ 'main.tf': text, 'main.tofu': text });
  expect(module.zones().flatMap((zone) => [...zone.names].map((name) => zone.records(name).length))).toEqual([1]);
});

function spanOf({ start, end }: { start: number; end: number }): [number, number] {
  return [start, end];
}
