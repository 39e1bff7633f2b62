import { decodeForDisplay } from '../../../server/src/text/utf8';
import type { Host } from '../check';
import { examples, zoneRecords, ZONE_HEAD } from './fix-promises';

/** A text with a fault, and what it comes from. */
export interface Seed {
  readonly id: string;
  readonly host: Host;
  readonly text: string;
}

export const zoneSeeds: readonly Seed[] = examples('dns-zone').map(([id, text]) => ({ id, host: 'zone', text }));

/** The texts of the zone examples, as the configuration of providers with different conventions has them. */
export const terraformSeeds: readonly Seed[] = [
  ...examples('hcl').map(([id, text]): Seed => ({ id, host: 'terraform', text })),
  ...examples('dns-zone').flatMap(([id, text]) => textsOf(text).flatMap((record) => inTerraform(id, record))),
];

interface MailText {
  readonly name: string;
  readonly strings: readonly string[];
}

function textsOf(zone: string): readonly MailText[] {
  return zoneRecords(ZONE_HEAD + zone).flatMap(({ owner = 'example.com.', type, strings }) =>
    type !== 'TXT' ? [] : [{ name: owner.slice(0, -1), strings: strings.map(({ value }) => decodeForDisplay(value)) }],
  );
}

function inTerraform(id: string, { name, strings }: MailText): readonly Seed[] {
  const value = strings.join('');
  const middle = Math.floor(value.length / 2);
  const parted = strings.map((each) => each.replaceAll(/["\\]/g, '\\$&'));
  const texts: Readonly<Record<string, string>> = {
    aws: block('aws_route53_record', name, `records = [${hcl(parted.join('" "'))}]`),
    cloudflare: block('cloudflare_record', name, `content = ${hcl(value)}`),
    google: block('google_dns_record_set', `${name}.`, `rrdatas = [${hcl(`"${parted.join('" "')}"`)}]`),
    bare: block('google_dns_record_set', `${name}.`, `rrdatas = [${hcl(value)}]`),
    azure: block('azurerm_dns_txt_record', name, `record {\n    value = ${hcl(value)}\n  }`),
    heredoc: block('cloudflare_record', name, `content = <<-EOT\n    ${plain(value)}\n  EOT`),
    hcloud: block('hcloud_zone_record', name, `value = provider::hcloud::txt_record(${hcl(value)})`),
    shared: [
      `locals {\n  text = ${hcl(value)}\n}\n`,
      block('cloudflare_record', name, 'content = local.text'),
      block('aws_route53_record', name, 'records = [local.text, "other"]'),
      block('google_dns_record_set', `${name}.`, 'rrdatas = ["\\"${local.text}\\""]'),
    ].join(''),
    joined: block(
      'cloudflare_record',
      name,
      `content = join("", [${hcl(value.slice(0, middle))}, ${hcl(value.slice(middle))}])`,
    ),
    each: [
      `resource "cloudflare_record" "each" {\n  for_each = { ${JSON.stringify(name)} = ${hcl(value)}, www = "v=spf1 -all" }\n`,
      '  name     = each.key\n  type     = "TXT"\n  content  = each.value\n}\n',
    ].join(''),
  };
  const found = Object.entries(texts).map(([form, text]): Seed => ({
    id: `${id} in ${form}`,
    host: 'terraform',
    text,
  }));
  return [...found, { id: `${id} in JSON`, host: 'json', text: json(name, value) }];
}

function block(type: string, name: string, value: string): string {
  return `resource "${type}" "it" {\n  name = ${hcl(name)}\n  type = "TXT"\n  ttl  = 300\n  ${value}\n}\n`;
}

function json(name: string, content: string): string {
  const resource = { cloudflare_record: { it: { name, type: 'TXT', content: template(content) } } };
  return `${JSON.stringify({ locals: { text: 'v=spf1 -all' }, resource }, null, 2)}\n`;
}

function hcl(value: string): string {
  return JSON.stringify(template(value));
}

function template(value: string): string {
  return value.replaceAll(/[$%](?=\{)/g, '$&$&');
}

/** As a heredoc has it, on one line. */
function plain(value: string): string {
  return template(value).replaceAll(/[\n\r]/g, ' ');
}
