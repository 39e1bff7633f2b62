import type { Config } from '../../../server/src/config/config';
import { ROOT } from '../../../server/src/records/name';
import { canonicalName } from '../../../server/src/records/names';
import { ZONES } from './histories';

const ZONE_LINES = [
  '$INCLUDE mail.inc',
  '$INCLUDE "mail.inc" sub',
  '$INCLUDE c.test.zone',
  '$INCLUDE sub/c.test.zone',
  '$INCLUDE b.test.zone',
  '$INCLUDE a.test.zone',
  '$INCLUDE /other/x.inc',
  '$INCLUDE missing.inc',
  '$ORIGIN a.test.',
  '$ORIGIN b.test.',
  '$ORIGIN sub',
  '$TTL 300',
  '@ SOA ns hostmaster 1 3600 600 86400 60',
  '@ SOA ns hostmaster 2 3600 600 86400 60',
  '@ NS ns',
  'sub NS ns.sub',
  'www A 192.0.2.1',
  'www CNAME @',
  '@ MX 10 mail',
  '@ MX 10 mail.a.test',
  'mail A 192.0.2.25',
  'mail A 192.0.2.26',
  '@ TXT "v=spf1 mx include:b.test -all"',
  '@ TXT "v=spf1 include:a.test include:c.test ?all"',
  '@ TXT "v=spf1 include:sub.a.test ptr -all"',
  'sub TXT "v=spf1 a:mail.a.test ~all"',
  ' TXT "v=spf1 redirect=b.test"',
  '_dmarc TXT "v=DMARC1; p=none; rua=mailto:d@b.test"',
  '_dmarc TXT "v=DMARC1; p=nonsense"',
  'a.test._report._dmarc TXT "v=DMARC1"',
  'k._domainkey TXT "v=DKIM1; k=rsa; p="',
  'k TXT "v=DKIM1; k=ed25519; p=MCowBQ"',
  'v=spf1 mx -all',
  '; zonewise-ignore spf/no-ptr',
  '; zonewise-ignore-file txt/*',
  'x TXT "open',
  'x TXT ( "one"',
  ' "two" )',
  '',
  '; a comment',
];

const HCL_BLOCKS = [
  'locals { spf = "v=spf1 include:b.test -all" }',
  'locals { spf = "v=spf1 include:a.test ptr ?all" }',
  'locals { host = "b.test" }',
  'locals { spf = file("${path.module}/spf.txt") }',
  'locals { spf = chomp(file("spf.txt")) }',
  'module "sub" {\n  source = "./sub"\n  spf = local.spf\n}',
  'variable "spf" {}',
  'resource "aws_route53_zone" "b" {\n  name = "b.test"\n}',
  'resource "aws_route53_record" "spf" {\n  zone_id = aws_route53_zone.b.zone_id\n  name = "b.test"\n  type = "TXT"\n  ttl = 300\n  records = [local.spf]\n}',
  'resource "aws_route53_record" "other" {\n  zone_id = aws_route53_zone.b.zone_id\n  name = "b.test"\n  type = "TXT"\n  ttl = 300\n  records = ["v=spf1 mx -all"]\n}',
  'resource "aws_route53_record" "dmarc" {\n  zone_id = aws_route53_zone.b.zone_id\n  name = "_dmarc.${local.host}"\n  type = "TXT"\n  ttl = 300\n  records = ["v=DMARC1; p=none; rua=mailto:d@a.test"]\n}',
  'resource "cloudflare_record" "c" {\n  for_each = toset(["c.test", "d.c.test"])\n  zone_id = "z"\n  name = each.key\n  type = "TXT"\n  content = local.spf\n}',
  '# zonewise-ignore spf/no-ptr',
  'resource "aws_route53_record" "open" {',
  '}',
];

const CONFIGURATION_LINES = [
  'zone "b.test" { file "mail.inc"; };',
  'zone "sub.a.test" { file "sub/c.test.zone"; };',
  'zone "x.test" { file "/other/x.inc"; };',
  'view "in" { zone "a.test" { file "a.test.zone"; }; };',
  'view "out" { zone "a.test" { file "b.test.zone"; }; };',
  'options { directory "sub"; };',
  'include "named.conf";',
  '// a comment',
];

const TEXT_LINES = ['v=spf1 include:b.test -all', 'v=spf1 ptr mx ?all', 'v=DMARC1; p=none', ''];

/** Names for files that do not state theirs. */
export const ORIGINS: readonly Config['origins'][] = [
  [],
  [{ files: { folder: '', pattern: '*.inc' }, origin: canonicalName('b.test') ?? ROOT }],
  [{ files: { folder: ZONES, pattern: 'sub/**' }, origin: canonicalName('a.test') ?? ROOT }],
];

export const OVERRIDES: readonly Config['overrides'][] = [
  [],
  [{ owners: ['_dmarc.*'], rules: [['dmarc/*', 'error']] }],
  [{ zones: ['a.test'], files: [{ folder: ZONES, pattern: '*.zone' }], rules: [['spf/*', 'off']] }],
];

/** The texts that a number represents, in the language of the file. */
export function textOf(uri: string, numbers: readonly number[]): string {
  return numbers.map((number) => `${lineOf(uri, number)}\n`).join('');
}

const POOLS = [
  ['.tf', HCL_BLOCKS],
  ['.conf', CONFIGURATION_LINES],
  ['.txt', TEXT_LINES],
] as const;

export function lineOf(uri: string, number: number): string {
  const pool = POOLS.find(([end]) => uri.endsWith(end))?.[1] ?? ZONE_LINES;
  return pool[number % pool.length] ?? '';
}
