import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Evaluator } from '../../../../server/src/sources/terraform/evaluate/evaluator';
import { plainText, type Value } from '../../../../server/src/sources/terraform/evaluate/value';
import { parseHcl } from '../../../../server/src/sources/terraform/hcl/parse';
import { HOLE, type Octets } from '../../../../server/src/text/octets';
import { decodeForDisplay } from '../../../../server/src/text/utf8';

/** `local.*` that the expressions below may use; `var.*` is never known. */
const LOCALS = `
  domain  = "example.com"
  senders = ["a.example", "b.example"]
  spf     = { google = "include:_spf.google.com", none = null }
  long    = "aaaaabbbbbccccc"
  loop    = local.loop
  double  = "\${local.double2}\${local.double2}"
  double2 = "\${local.double}x"
`;

test.each([
  // Templates
  ['"v=spf1 -all"', 'v=spf1 -all'],
  ['"a${var.x}b"', 'a…b'],
  ['"${local.domain}"', 'example.com'],
  ['"_dmarc.${local.domain}."', '_dmarc.example.com.'],
  ['"é\\u00e9%%{i}$${x}"', 'éé%{i}${x}'],
  ['"exists:%{i}.example"', 'exists:%{i}.example'],
  ['join("", ["a%{ if var.x }b%{ else }c%{ endif }d"])', 'a…d'],
  ['"a%{ if var.x }b%{ else }c%{ endif }d"', 'abd or acd'],
  ['"%{ if var.x }b%{ endif }%{ if var.y }c%{ endif }"', 'b… or … or …c or …'],
  ['"%{ if true }a%{ else }b%{ endif }"', 'a'],
  ['"%{ for i, x in ["a", "b"] }${i}${x} %{ endfor }"', '0a 1b '],
  ['"%{ for x in var.list }${x}%{ endfor }"', '…'],
  ['"%{ if true ~} a %{~ endif ~} b"', 'ab'],
  // Texts in other languages
  ['jsondecode("{\\"a\\": [\\"x\\", 1, true, null]}").a', '[x, 1, true, null]'],
  ['jsondecode("[\\"q\\\\\\"r\\\\u00e9\\"]")[0]', 'q"ré'],
  ['jsondecode("{")', '?'],
  ['jsondecode("[\\"a${var.x}b\\"]")[0]', 'a…b'],
  ['yamldecode("a: [x, \'y z\', 5]\\nb: {c: true}").a', '[x, y z, 5]'],
  ['yamldecode("- &a v\\n- *a\\n- ~")', '[v, v, null]'],
  ['yamldecode("a: [")', '?'],
  ['yamldecode(file("${path.module}/records.yaml")).spf', 'v=spf1 -all'],
  ['file("missing.txt")', '?'],
  ['csvdecode("name,txt\\n@,\\"v=spf1, -all\\"\\n")[0].txt', 'v=spf1, -all'],
  // Order
  ['join(" ", [for k, v in { b = 1, a = 2 } : "${k}${v}"])', 'a2 b1'],
  ['values({ z = "v=spf1", b = "-all", a = "include:x.example" })', '[include:x.example, -all, v=spf1]'],
  ['keys(merge({ b = 1 }, { a = 2 }))', '[a, b]'],
  ['tolist(toset(["b", "a", "b"]))', '[a, b]'],
  ['provider::hcloud::txt_record("say \\"hi\\"")', '"say \\"hi\\""'],
  ['<<-EOT\n    one\n      two\n  EOT\n', 'one\n  two\n'],
  ['chomp(<<EOT\nv=spf1 -all\nEOT\n)', 'v=spf1 -all'],
  ['"${5}${true}"', '5true'],
  // References
  ['local.senders[1]', 'b.example'],
  ['local.spf["google"]', 'include:_spf.google.com'],
  ['local.spf.google', 'include:_spf.google.com'],
  ['local.missing', '?'],
  ['local.loop', '?'],
  ['local.double', '…x…x'],
  ['aws_route53_zone.main.name', 'example.org'],
  ['aws_route53_zone.main.zone_id', '?'],
  ['data.aws_route53_zone.main[0].name', '?'],
  // Functions
  ['join("", ["a", "b"])', 'ab'],
  ['join(" ", concat(["v=spf1"], var.x, ["-all"]))', 'v=spf1 … -all'],
  ['join(" ", concat(["v=spf1"], local.senders, ["-all"]))', 'v=spf1 a.example b.example -all'],
  ['join("; ", compact(["v=DMARC1", "", null, "p=${var.p}"]))', 'v=DMARC1; p=…'],
  ['format("v=DMARC1; p=%s; pct=%d%%", "none", 5)', 'v=DMARC1; p=none; pct=5%'],
  ['format("%s %05d", var.x, 1)', '… …'],
  ['formatlist("include:%s", local.senders)', '[include:a.example, include:b.example]'],
  ['replace("a b", " ", "-")', 'a-b'],
  ['replace("a.b", ".", "")', 'ab'],
  ['replace(local.long, "/(.{5})/", "$1\\"\\"")', 'aaaaa""bbbbb""ccccc""'],
  ['replace(local.long, "/(.{5})./", "$1|")', 'aaaaa|bbbbb|ccccc|'],
  ['replace("a", "/[b]/", "c")', '?'],
  ['join("|", regexall(".{1,7}", local.long))', 'aaaaabb|bbbcccc|c'],
  ['join("|", [for i in range(0, length(local.long), 6) : substr(local.long, i, 6)])', 'aaaaab|bbbbcc|ccc'],
  ['join("|", [for c in chunklist(split("", local.long), 8) : join("", c)])', 'aaaaabbb|bbccccc'],
  ['substr("abcdef", 2, 3)', 'cde'],
  ['substr("abcdef", -2, -1)', 'ef'],
  ['lower("V=SPF1")', 'v=spf1'],
  ['trimspace("  a ")', 'a'],
  ['trimsuffix("example.com.", ".")', 'example.com'],
  ['tostring(300)', '300'],
  ['coalesce(null, "", "a")', 'a'],
  ['coalesce(var.x, "a")', '?'],
  ['lookup({ a = "b" }, "a", "c")', 'b'],
  ['lookup({ a = "b" }, "z", "c")', 'c'],
  ['merge({ a = "b" }, { a = "c" }).a', 'c'],
  ['element(["a", "b"], 3)', 'b'],
  ['flatten([["a"], [["b"]]])', '[a, b]'],
  ['tolist(toset(["a", "a"]))', '[a]'],
  ['keys({ b = 1, a = 2 })', '[a, b]'],
  ['jsonencode("v=spf1 -all")', '"v=spf1 -all"'],
  ['provider::hcloud::txt_record("v=spf1 -all")', '"v=spf1 -all"'],
  ['file("dkim.txt")', '?'],
  // Conditions and loops
  ['true ? "a" : "b"', 'a'],
  ['var.x ? "a" : "b"', 'a or b'],
  ['local.domain == "example.com" && 1 < 2 ? "a" : "b"', 'a'],
  ['local.spf.none == null ? "a" : "b"', 'a'],
  ['var.x != null || true ? "a" : "b"', 'a'],
  ['[for s in local.senders : "include:${s}" if s != "b.example"]', '[include:a.example]'],
  ['{ for k, v in local.spf : k => v if v != null }.google', 'include:_spf.google.com'],
  ['[for x in var.list : "include:${x}"]', '[*]'],
  ['local.senders[*]', '[a.example, b.example]'],
  ['[{ v = "a" }, { v = "b" }][*].v', '[a, b]'],
])('%s is %s', (expression, expected) => {
  expect(show(evaluate(expression))).toBe(expected);
});

describe('places', () => {
  test('every verbatim character is where its piece places it', () => {
    const texts = [
      '"a${local.domain}b"',
      'join("; ", ["v=DMARC1", "p=none"])',
      'format("x%sy", local.long)',
      'substr(local.long, 3, 9)',
    ];
    for (const expression of texts) expect(misplaced(evaluate(expression))).toEqual([]);
  });

  test('what is edited is the text it came from', () => {
    const value = evaluate('"v=spf1 ${local.spf.google} -all"');
    const edits = octets(value).replace({ start: 7, end: 14 }, 'exists');
    expect(edits?.map(({ place, text }) => [place.anchor.text.slice(place.start, place.end), text])).toEqual([
      ['include', 'exists'],
    ]);
  });

  test('neither a separator of several items nor text that is used twice is edited', () => {
    expect(octets(evaluate('join(",", ["a", "b", "c"])')).replace({ start: 1, end: 2 }, ';')).toBeUndefined();
    expect(octets(evaluate('join(",", ["a", "b"])')).replace({ start: 1, end: 2 }, ';')).toHaveLength(1);
    const twice = octets(evaluate('"${local.domain} ${local.domain}"'));
    expect(twice.replace({ start: 0, end: twice.length }, 'x')).toBeUndefined();
  });
});

test('no expression makes it throw or hang', () => {
  const words = [
    'local.domain',
    'local.double',
    'var.x',
    '"a${',
    '}"',
    '[',
    ']',
    '{',
    '}',
    '(',
    ')',
    ',',
    '=',
    ' ? ',
    ' : ',
    ' + ',
    '!',
  ];
  const calls = [
    'join(',
    'format(',
    'replace(',
    'substr(',
    'chunklist(',
    'range(',
    'flatten(',
    'merge(',
    'element(',
    'lookup(',
  ];
  const token = fc.constantFrom(
    ...words,
    ...calls,
    '1',
    '-1',
    '1e9',
    '"x"',
    '"/(.{3})/"',
    '[for a in ',
    '{for a in ',
    'a => a',
    '.a',
    '[0]',
    '[*]',
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 25 }), (tokens) => {
      show(evaluate(tokens.join('')));
    }),
    { numRuns: 300 },
  );
});

function evaluate(expression: string, locals = LOCALS): Value {
  const text = `value = ${expression}\nlocals {\n${locals}\n}\nresource "aws_route53_zone" "main" {\n  name = "example.org"\n}\n`;
  const anchor = { uri: 'file:///main.tf', text, offset: 0 };
  const { attributes, blocks } = parseHcl(text).body;
  const argument = (block: number, name: string) =>
    blocks[block]?.body.attributes.find((each) => each.name === name)?.value;
  const scope = { anchor, variables: new Map() };
  const busy = new Set<string>();
  const evaluator: Evaluator = new Evaluator({
    local: (name) => {
      const found = argument(0, name);
      if (found === undefined || busy.has(name)) return undefined;
      busy.add(name);
      const value = evaluator.evaluate(found, scope);
      busy.delete(name);
      return value;
    },
    variable: () => undefined,
    has: () => false,
    file: (path) => (path === './records.yaml' ? 'spf: "v=spf1 -all"\n' : undefined),
    argument: (address, name) => {
      const found = address === 'aws_route53_zone.main' ? argument(1, name) : undefined;
      return found && { expression: found, anchor };
    },
  });
  const first = attributes[0]?.value;
  if (first === undefined) throw new Error(`no value in ${text}`);
  return evaluator.evaluate(first, scope);
}

function show(value: Value): string {
  if (value.kind === 'list') return `[${value.items.map(show).join(', ')}]`;
  if (value.kind === 'object')
    return `{${[...value.entries].map(([key, entry]) => `${key} = ${show(entry.value)}`).join(', ')}}`;
  if (value.kind === 'unknown') return value.options?.map(show).join(' or ') ?? (value.many ? '*' : '?');
  return value.kind === 'text'
    ? decodeForDisplay(value.octets.value)
    : value.kind === 'null'
      ? 'null'
      : String(value.value);
}

function octets(value: Value): Octets {
  if (value.kind !== 'text') throw new Error(`${show(value)} is no text`);
  return value.octets;
}

function misplaced(value: Value): string[] {
  const { pieces, value: all } = octets(value);
  expect(plainText(value) ?? HOLE).toBe(all);
  return pieces
    .filter(({ kind }) => kind === 'verbatim')
    .filter(({ from, to, place }) => place.anchor.text.slice(place.start, place.end) !== all.slice(from, to))
    .map(({ from, to }) => all.slice(from, to));
}
