import { parse } from '@cdktn/hcl2json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewRecord } from '../../../../server/src/records/form';
import type { Name } from '../../../../server/src/records/name';
import { quote, unquote } from '../../../../server/src/records/presentation/encoding';
import { addRecords } from '../../../../server/src/rules/fixes/records';
import { RESOURCES } from '../../../../server/src/sources/terraform/providers/resources';
import { absoluteEdits, applyEdits } from '../../../../server/src/text/apply-edits';
import { drawRecord, drawRecords, moduleOf } from './draw-records';

const DMARC = { owner: '_dmarc.example.com.' as Name, type: 'TXT', data: '"v=DMARC1; p=none"' };
const SPF = { type: 'TXT', data: '"v=spf1 exists:%{i}._spf.example.com -all"' };

/** The text after records are written beside the first record of that type; `undefined` if none can be. */
function added(text: string, type: string, ...records: readonly NewRecord[]): string | undefined {
  const module = moduleOf(text);
  const all = module.records('main.tf');
  const beside = all.find((record) => record.type === type);
  if (beside === undefined) throw new Error(`no ${type} in ${text}`);
  const edits = addRecords(
    beside,
    records,
    all.filter(({ owner }) => owner === beside.owner),
  );
  return edits && applyEdits(text, absoluteEdits(edits));
}

describe('a resource of its own', () => {
  it('has the arguments of its neighbour that place it, in their order', () => {
    const text = `resource "cloudflare_record" "mx" {
  provider = cloudflare.mail
  zone_id  = cloudflare_zone.main.id
  name     = "@"
  type     = "MX"
  priority = 10
  content  = "mx.example.net" # first
  ttl      = 300
  comment  = "mail"
  lifecycle { prevent_destroy = true }
} # end

resource "cloudflare_zone" "main" {
  zone = "example.com"
}
`;
    expect(added(text, 'MX', DMARC)).toBe(
      text.replace(
        '} # end\n',
        `} # end

resource "cloudflare_record" "dmarc" {
  provider = cloudflare.mail
  zone_id  = cloudflare_zone.main.id
  name     = "_dmarc"
  type     = "TXT"
  content  = "v=DMARC1; p=none"
  ttl      = 300
}
`,
      ),
    );
  });

  it('keeps the reference to the zone in its name', () => {
    const text = `resource "aws_route53_record" "mx" {
  zone_id = aws_route53_zone.main.zone_id
  name    = aws_route53_zone.main.name
  type    = "MX"
  ttl     = var.ttl
  records = ["10 mx.example.net."]
}
resource "aws_route53_zone" "main" {
  name = "example.com"
}`;
    expect(added(text, 'MX', DMARC)).toContain(`
resource "aws_route53_record" "dmarc" {
  zone_id = aws_route53_zone.main.zone_id
  name    = "_dmarc.\${aws_route53_zone.main.name}"
  type    = "TXT"
  ttl     = var.ttl
  records = ["v=DMARC1; p=none"]
}
`);
    expect(added(text, 'MX', SPF)).toContain(`  name    = aws_route53_zone.main.name
  type    = "TXT"
  ttl     = var.ttl
  records = ["v=spf1 exists:%%{i}._spf.example.com -all"]
`);
  });

  it('is that of the type where a provider has one for each', () => {
    const text = `resource "azurerm_dns_mx_record" "mail" {
\tname                = "@"
\tzone_name           = "example.com"
\tresource_group_name = azurerm_resource_group.dns.name
\tttl                 = 300
\trecord {
\t\tpreference = 10
\t\texchange   = "mx.example.net"
\t}
}
`;
    expect(added(text, 'MX', DMARC)).toBe(`${text.trimEnd()}

resource "azurerm_dns_txt_record" "dmarc" {
\tname                = "_dmarc"
\tzone_name           = "example.com"
\tresource_group_name = azurerm_resource_group.dns.name
\tttl                 = 300

\trecord {
\t\tvalue = "v=DMARC1; p=none"
\t}
}
`);
  });

  it('does not take the address of another one', () => {
    const text = record(
      'cloudflare_record',
      'dmarc',
      'name = "_dmarc"',
      'type = "TXT"',
      'content = "v=DMARC1; p=none"',
    );
    const ten = { owner: '_dmarc.example.com.' as Name, type: 'TXT', data: '"other"' };
    expect(added(text, 'TXT', ten, ten)?.match(/"dmarc_\d"/g)).toEqual(['"dmarc_2"', '"dmarc_3"']);
  });
});

describe('a set that holds all records of a name and type', () => {
  it.each([
    ['["one"]', '["one", "v=spf1 -all"]'],
    ['["one",]', '["one", "v=spf1 -all",]'],
    ['[\n    "one", # first\n    # none\n  ]', '[\n    "one", # first\n    "v=spf1 -all",\n    # none\n  ]'],
    ['[\n    local.a,\n    "one" // last\n  ]', '[\n    local.a,\n    "one", // last\n    "v=spf1 -all"\n  ]'],
  ])('gets another value: %j', (before, after) => {
    const text = route53(before);
    expect(added(text, 'TXT', { type: 'TXT', data: '"v=spf1 -all"' })).toBe(text.replace(before, after));
  });

  it.each(['local.texts', 'concat(["one"], local.texts)', '[<<EOT\none\nEOT\n  ]', '[]'])(
    'is left alone where its values are not a list of its own: %j',
    (values) => {
      expect(added(route53(values), 'TXT', { type: 'TXT', data: '"v=spf1 -all"' })).toBeUndefined();
    },
  );

  it('gets another block', () => {
    const text = record('azurerm_dns_txt_record', 'apex', 'name = "@"', 'record {\n    value = "one"\n  }');
    expect(added(text, 'TXT', { type: 'TXT', data: '"two"' })).toBe(
      text.replace('"one"\n  }\n', '"one"\n  }\n  record {\n    value = "two"\n  }\n'),
    );
  });

  it('is written once for several records', () => {
    const mx = ['10 a.example.net.', '20 b.example.net.'].map((data) => ({ type: 'MX', data }));
    expect(added(route53('["one"]'), 'TXT', ...mx)).toContain(`
resource "aws_route53_record" "mx" {
  zone_id = "Z1"
  name    = "example.com"
  type    = "MX"
  ttl     = 300
  records = ["10 a.example.net.", "20 b.example.net."]
}
`);
  });
});

it.each([
  ['count', route53('["one"]').replace('  ttl', '  count = 2\n  ttl')],
  [
    'for_each',
    route53('["one"]').replace('"example.com"', 'each.key').replace('  ttl', '  for_each = local.names\n  ttl'),
  ],
  ['damage', `${route53('["one"]')}\n  "`],
  ['no closing brace', route53('["one"]').replace('}\n', '')],
])('nothing is written beside a resource with %s', (_, text) => {
  expect(added(text, 'TXT', DMARC)).toBeUndefined();
});

/**
 * Texts, names and neighbours of every provider: what is written reads back as that record, and nothing else changes.
 */
describe('what is written', () => {
  const value = fc
    .tuple(
      fc.constantFrom('v=spf1 ', 'v=DMARC1; ', 'v=DKIM1; p=', ''),
      fc.string({ unit: fc.constantFrom(...'ab1 ;"\\${%{i}.=:+-', 'k'.repeat(90)), minLength: 1, maxLength: 12 }),
    )
    .map((parts) => parts.join(''));
  const label = fc.constantFrom('', '_dmarc.', 'default._domainkey.', 'example.org._report._dmarc.', 'www.');
  const rows = RESOURCES.filter(({ sets }) => sets === undefined);

  it('is read as that record, and leaves every other one as it was', () => {
    let written = 0;
    fc.assert(
      fc.property(fc.constantFrom(...rows), label, value, fc.boolean(), (row, labels, text, isCrlf) => {
        const neighbour = neighbourOf(row.resource);
        const before = isCrlf ? neighbour.replaceAll('\n', '\r\n') : neighbour;
        const [own] = moduleOf(before).records('main.tf');
        if (own?.owner === undefined || own.type === '') return;
        const owner = `${labels}example.com.` as Name;
        const after = added(before, own.type, { owner, type: 'TXT', data: quote(text) });
        if (after === undefined) return;
        written++;
        const fresh = moduleOf(after).records('main.tf').map(drawRecord);
        const ttl = own.ttl === undefined ? '' : ` ${String(own.ttl)}`;
        expect(fresh, after).toContain(`${owner.slice(0, -1)}${ttl} TXT ${text}`);
        expect(fresh.slice().sort(), after).toEqual(
          [...drawRecords(before), `${owner.slice(0, -1)}${ttl} TXT ${text}`].sort(),
        );
        expect([...moduleOf(after).readings()].flatMap(([segment]) => segment.tree.problems)).toEqual([]);
        expect(after.replaceAll('\r\n', '').includes('\n')).toBe(!isCrlf);
      }),
      { numRuns: 500, seed: 12 },
    );
    expect(written).toBeGreaterThan(250);
  });

  it('is HCL for its own parser', async () => {
    const texts = rows.flatMap(({ resource }) => {
      const before = neighbourOf(resource);
      const [own] = moduleOf(before).records('main.tf');
      return own?.owner === undefined ? [] : (added(before, own.type, { ...DMARC, ...SPF }) ?? []);
    });
    expect(texts.length).toBeGreaterThan(50);
    await expect(parse('main.tf', texts.join(''))).resolves.toBeDefined();
  });
});

it('reads quoted strings as it writes them', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)) }),
      (text) => {
        expect(unquote(quote(text))).toBe(text);
      },
    ),
    { seed: 12 },
  );
  expect(['word', '"open', '"a"b', '"\\25"'].map(unquote)).toEqual([undefined, undefined, undefined, undefined]);
});

function route53(values: string): string {
  return `resource "aws_route53_record" "apex" {
  zone_id = "Z1"
  name    = "example.com"
  type    = "TXT"
  ttl     = 300
  records = ${values}
}
`;
}

function record(type: string, name: string, ...lines: readonly string[]): string {
  return `resource "${type}" "${name}" {\n  zone_name = "example.com"\n  zone_id = "example.com"\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

/** A record of that resource type in the provider's form, written from its row. */
function neighbourOf(resource: string): string {
  const row = RESOURCES.find((each) => each.resource === resource);
  if (row === undefined) throw new Error(resource);
  const type = row.type.startsWith('=') ? row.type.slice(1) : 'TXT';
  const text = row.quoting === 'quoted' ? '"\\"neighbour\\""' : '"neighbour"';
  const data = type === 'TXT' ? text : type === 'MX' ? '"10 mx.example.net."' : '"192.0.2.1"';
  const [path = ''] = row.value.split('|');
  const steps = path.split('.');
  const [step = '', field] = steps;
  const bare = step.replace(/\[\]|\{\}/g, '');
  const value =
    step.endsWith('{}') && field === undefined
      ? `${bare} {\n    preference = 10\n    exchange = "mx.example.net"\n  }`
      : step.endsWith('{}')
        ? `${bare} {\n    ${field ?? ''} = ${data}\n  }`
        : step.endsWith('[]')
          ? `${bare} = [${field === undefined ? data : `{ ${field} = ${data} }`}]`
          : field === undefined
            ? `${bare} = ${data}`
            : `${bare} {\n    ${field} = ${data}\n  }`;
  const name = { relative: 'www', dotted: 'www', absolute: 'www.example.com', either: 'www' }[row.form];
  return [
    `resource "${resource}" "it" {`,
    ...(row.zone === '' ? [] : [`  ${row.zone.split('|')[0] ?? ''} = "example.com"`]),
    `  ${row.name} = "${name}"`,
    ...(row.type.startsWith('=') ? [] : [`  ${row.type} = "${type}"`]),
    ...(row.ttl === '' || row.ttl.includes('.') ? [] : [`  ${row.ttl.split('|')[0] ?? ''} = 300`]),
    `  ${value}`,
    '}',
    '',
  ].join('\n');
}
