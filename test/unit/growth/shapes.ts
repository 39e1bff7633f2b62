import { checkTerraform, checkZone } from '../../../server/src/library/main';
import { readConfig } from '../../../server/src/config/read-config';

/** One kind of thing many times. */
export interface Shape {
  readonly name: string;
  /** A text of about that many characters. */
  text(size: number): string;
  read(text: string): unknown;
}

const HEAD = `$ORIGIN example.org.
$TTL 3600
@ IN SOA ns1 host 1 7200 3600 1209600 3600
@ IN NS ns1.example.net.
`;

export const shapes: readonly Shape[] = [
  ...zones({
    'DMARC tags': inside('_dmarc TXT ("v=DMARC1;"\n', (i) => ` "x${i}=1;"\n`, ')\n'),
    'report addresses': inside(
      '_dmarc TXT ("v=DMARC1; p=none; rua=mailto:a@b.org"\n',
      (i) => ` ",mailto:r${i}@b.org"\n`,
      ')\n',
    ),
    'SVCB parameters': inside('@ HTTPS 1 .', (i) => ` key${Number(i) % 65000}=x`, '\n'),
    'one long word in an ignore comment': (size) => `a A 192.0.2.1 ; zonewise-ignore ${'x'.repeat(size)}\n`,
    'ignore comments': lines((i) => `h${i} A 192.0.2.1 ; zonewise-ignore spf/pass-all`),
    'SPF records of one name': lines((i) => `@ TXT "v=spf1 include:x${i}.example.net -all"`),
    'equal SPF records': lines(() => '@ TXT "v=spf1 -all"'),
    'a chain of includes': lines((i) => `h${i} TXT "v=spf1 include:h${next(i)}.example.org -all"`),
    'two chains of includes': lines(
      (i) => `h${i} TXT "v=spf1 include:h${next(i)}.example.org include:h${next(i, 2)}.example.org -all"`,
    ),
    'records with many DMARC tags': lines((i) => `_dmarc.h${i} TXT "v=DMARC1; p=none${'; x=1'.repeat(60)}"`),
    'discarded records of one name': lines((i) => `_dmarc TXT "rua=mailto:r${i}@example.org"`),
    'name servers of one name': lines((i) => `@ NS ns${i}`),
    'exchanges of one name': lines((i) => `@ MX 10 mx${i}`),
    '$GENERATE directives': lines((i) => `$GENERATE 1-65535 g${i}-$ A 192.0.2.1`),
    'aliases in a chain': lines((i) => `h${i} CNAME h${next(i)}`),
    origins: lines((i) => `$ORIGIN o${i}.example.org.\na A 192.0.2.1`),
    parentheses: (size) => `a TXT ${'('.repeat(size / 2)} "x" ${')'.repeat(size / 2)}\n`,
    'open quotes': lines(() => 'a TXT "x'),
  }),
  ...modules({
    'entries of for_each': inside(
      'resource "cloudflare_dns_record" "r" {\n  name = each.key\n  type = "TXT"\n  content = each.value\n  for_each = {\n',
      (i) => `    h${i} = "v=spf1 ip4:192.0.2.1 -all"\n`,
      '  }\n}\n',
    ),
    'resources of one name': lines((i) => resource(`r${i}`, '@', '"v=spf1 -all"')),
    'resources with one text': lines(
      (i) => resource(`r${i}`, `h${i}`, 'local.spf'),
      'locals {\n  spf = "v=spf1 +al"\n}\n',
    ),
    'resources and variables': lines(
      (i) => `variable "v${i}" {\n  default = "v=spf1 -all ${i}"\n}\n${resource(`r${i}`, `h${i}`, `var.v${i}`)}`,
    ),
    'nested blocks': (size) => `a {\n${'b {\n'.repeat(size / 6)}${'}\n'.repeat(size / 6)}}\n`,
    'nested conditions': (size) =>
      resource('r', 'a', `"${'%{if x}a'.repeat(size / 18)}${'%{endif}'.repeat(size / 18)}"`),
    'items of a list': (size) => `locals {\n  a = [${'1,'.repeat(size / 2)}]\n}\n`,
    'parts of a template': (size) => `locals {\n  a = "${'${b}'.repeat(size / 4)}"\n}\n`,
    'brackets in JSON': (size) => `locals {\n  a = jsondecode("${'['.repeat(size)}")\n}\n`,
    'lists in YAML': (size) => resource('r', 'a', `yamldecode("${'- '.repeat(size / 2)}1")`),
  }),
  {
    name: 'locals of JSON in a chain',
    text: chainOfLocals,
    read: (text) => checkTerraform(text, { path: 'main.tf.json' }),
  },
  { name: 'problems in zonewise.json', text: lines((i) => `"k${i}": 1,`, '{'), read: (text) => readConfig(text) },
];

function zones(texts: Readonly<Record<string, (size: number) => string>>): readonly Shape[] {
  return Object.entries(texts).map(([name, text]) => ({
    name,
    text: (size) => HEAD + text(size),
    read: (zone) => checkZone(zone),
  }));
}

function modules(texts: Readonly<Record<string, (size: number) => string>>): readonly Shape[] {
  return Object.entries(texts).map(([name, text]) => ({ name, text, read: (module) => checkTerraform(module) }));
}

function lines(line: (index: string) => string, before = ''): (size: number) => string {
  return inside(before, (index) => `${line(index)}\n`, '');
}

function inside(before: string, item: (index: string) => string, after: string): (size: number) => string {
  return (size) => {
    const items: string[] = [];
    for (let length = 0; length < size; length += items.at(-1)?.length ?? size) items.push(item(String(items.length)));
    return before + items.join('') + after;
  };
}

function next(index: string, distance = 1): string {
  return String(Number(index) + distance);
}

function resource(label: string, name: string, value: string): string {
  return `resource "cloudflare_dns_record" "${label}" {
  zone_id = "z"
  name = "${name}"
  type = "TXT"
  content = ${value}
}
`;
}

function chainOfLocals(size: number): string {
  const count = Math.floor(size / 24);
  const locals = Array.from({ length: count }, (_, i) => [`l${String(i)}`, `\${local.l${String(i + 1)}}x`] as const);
  return JSON.stringify({ locals: Object.fromEntries<string>(locals) }, null, 1);
}
