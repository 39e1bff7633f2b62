import { expect, it } from 'vitest';
import { checkTerraform } from '../../../../server/src/library/main';

const valueOf = (value: string) => `resource "cloudflare_dns_record" "r" {
  zone_id = "z"
  name    = "a"
  type    = "TXT"
  content = ${value}
}
`;
const staircase = Array.from({ length: 390 }, (_, i) => `${' '.repeat(i)}a:`).join('\\n');

/** Texts that end a process if a recursive parser reads them, or that have more arguments than a call may have. */
it.each([
  ['conditions in conditions', `"${'%{if x}a'.repeat(20_000)}${'%{endif}'.repeat(20_000)}"`],
  ['loops in loops', `"${'%{for x in y}a'.repeat(20_000)}"`],
  ['brackets in JSON', `jsondecode("${'['.repeat(100_000)}")`],
  ['brackets in YAML', `yamldecode("${'['.repeat(100_000)}")`],
  ['lists in a line of YAML', `yamldecode("${'- '.repeat(30_000)}1")`],
  ['keys in a line of YAML', `yamldecode("${'? '.repeat(30_000)}1")`],
  ['keys below keys in YAML', `yamldecode("${staircase}")`],
  ['items of a list', `join(" ", [${'"a",'.repeat(200_000)}])`],
  ['arguments', `max(${'1,'.repeat(200_000)}2)`],
  ['parts of a template', `"${'${x}'.repeat(150_000)}"`],
])('reads many %s', (_, value) => {
  const broken = valueOf('"v=spf1 +all"').replace('"r"', '"s"');
  const [file] = checkTerraform(valueOf(value) + broken).files;
  expect(file?.findings.map(({ rule }) => rule)).toContain('spf/pass-all');
});
