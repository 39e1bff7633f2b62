import { parse } from '@cdktn/hcl2json';
import { describe, expect, test } from 'vitest';
import type { Expression, TemplatePart } from '../../../../../server/src/sources/terraform/hcl/nodes';
import { parseHcl } from '../../../../../server/src/sources/terraform/hcl/parse';

/** HashiCorp's own HCL, compiled to WebAssembly, accepts or rejects each of these; our reader must agree. */
const VALID: readonly string[] = [
  'a = 1',
  'a = 1.5e3 # comment',
  'a = 1 // comment',
  'a = 1 /* one\n */\nb = 2',
  '\uFEFFa = 1',
  'a = 1\r\nb = 2\r\n',
  'é-1 = b-c',
  'a = "$ $$ % %% %_ %-"',
  'a = "$${x} %%{i} $$$${x}"',
  'a = "\\n\\r\\t\\"\\\\\\u00e9\\U0001F600"',
  'a = "${\n y\n}"',
  'a = "x ${f("y", "${z}")} ${~ u ~}"',
  'a = "%{ if x ~}y%{ else }z%{ endif }%{ for k, v in m }${v}%{ endfor }"',
  'a = <<EOT\nx "y" \\; \\"\nEOT\n',
  'a = <<-EOT\n  x ${y}\n  EOT\n',
  'a = <<E-T\nx\n  E-T  \n',
  'a = <<EOT\r\nx\r\nEOT\r\n',
  'a = [<<EOT\nx\nEOT\n, f(<<EOT\ny\nEOT\n)]\n',
  'a = [\n1\n,\n2, # two\n]',
  'a = []\nb = {}',
  'a = {\n b = 1\n c : 2,\n "d" = 3\n (e) = 4\n 5 = 6\n}',
  'a = { b = 1, c = 2 }',
  'b {}\nb {\n  c {}\n}',
  'b x "y" {\n}',
  'b { a = 1 }',
  'b { a = [\n1\n] }',
  'a = x ? y : z ? u : v',
  'a = (x ?\n y :\n z)',
  'a = (x\n.y)',
  'a = x.y[0]["z"].*.u[*].v.0',
  'a = f() + g(1, 2...) * -h(3,)',
  'a = provider::x::f ("y")',
  'a = !x && -y < 3 || (u != v && 1 % 2 >= 0)',
  'a = [for x in y : x]',
  'a = [\n for k, v in y :\n k if v\n]',
  'a = {for k, v in y : k => v... if v}',
  'a = { # c\n b = 1 # d\n}',
  'a = null\nb = true',
];

const INVALID: readonly string[] = [
  'a',
  'a =',
  'a = 1 b = 2',
  'a = 1\rb = 2',
  'a = 1;',
  'a == 1',
  'a = 1\na = 2',
  '"a" = 1',
  'a: 1',
  'a.b = 1',
  '1a = 1',
  "a = 'x'",
  'a = "x\ny"',
  'a = "x',
  'a = "a" "b"',
  'a = "v=DMARC1\\; p=none"',
  'a = "\\032"',
  'a = "\\ud800"',
  'a = "\\U00110000"',
  'a = "%{i}"',
  'a = "exists:%{ir}.%{v}._spf.%{d2}"',
  'a = "%{ foo }"',
  'a = "%{ if x }y"',
  'a = "%{ endif }"',
  'a = "${x"\n',
  'a = "${x y}"',
  'a = "${}"',
  'a = <<EOT\nx\nEOT',
  'a = <<EOT\nx\n',
  'a = << EOT\nx\nEOT\n',
  'a = <<"EOT"\nx\nEOT\n',
  'a = <<EOT \nx\nEOT\n',
  'a = [<<EOT\nx\nEOT, 1]\n',
  'a = <<EOT\n%{i}\nEOT\n',
  'a = [1 2]',
  'a = [1,,2]',
  'a = [1',
  'a = {b = 1 c = 2}',
  'a = {b =\n 1}',
  'a = { b = 1,, c = 2 }',
  'a = {',
  'a = (1',
  'a = f(1 2)',
  'a = x ? y',
  'a = x ?\n y : z',
  'a = 1 +',
  'a = x.',
  'a = x[',
  'a = 1.',
  'a = [for x y : x]',
  'a = {for x in y : x}',
  'a = [for]',
  'b {',
  'b\n{\n}',
  'b {} c {}',
  'b { a = 1, c = 2 }',
  'b { a = 1\n}',
  'b {\n a = 1 }',
  'b { c {} }',
  '}',
  '/* x',
  '@',
];

test.each(VALID)('%j is valid', async (text) => {
  await expect(parse('oracle.tf', text)).resolves.toBeDefined();
  expect(parseHcl(text).problems).toEqual([]);
});

test.each(INVALID)('%j is not valid', async (text) => {
  await expect(parse('oracle.tf', text)).rejects.toThrow();
  expect(parseHcl(text).problems).not.toEqual([]);
});

describe('decoded strings', () => {
  test.each([
    '"plain"',
    '""',
    '"a\\"\\"b\\\\;\\t\\n"',
    '"\\u00e9\\U0001F600 é 😀"',
    '"100% $5 %_%-"',
    '<<EOT\nx\n  y\n\nEOT\n',
    '<<EOT\nEOT\n',
    '<<EOT\r\nx\r\nEOT\r\n',
    '<<EOT\n\\n "\\" \'\nEOT\n',
    '<<-EOT\n    a\n      b\n\n   \n    c\n  EOT\n',
    '<<-EOT\n\t\ta\n\tb\n\tEOT\n',
    '<<-EOT\n  a\nb\n  EOT\n',
  ])('%j', async (text) => {
    const oracle = await parse('oracle.tf', `a = ${text}`);
    expect(decoded(parseHcl(`a = ${text}`).body.attributes[0]?.value)).toBe(oracle['a']);
  });
});

function decoded(expression: Expression | undefined): string | undefined {
  if (expression?.kind !== 'template') return undefined;
  const value = (part: TemplatePart) => (part.kind === 'text' || part.kind === 'escape' ? part.value : '?');
  return expression.parts.map(value).join('');
}
