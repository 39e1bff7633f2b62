import { describe, expect, it } from 'vitest';
import { render } from '../../../../server/src/messages/render';
import { check, findingsOf } from '../../check';

const ID = 'terraform/syntax';
const host = 'terraform';

describe(ID, () => {
  it('marks what opens and is never closed, once', () => {
    check(
      ID,
      `
resource "aws_route53_record" "spf" {
  name    = "example.com"
  type    = "TXT
#           ^ terraform/syntax: \`"\` is never closed.
  records = ["v=spf1 -all"]
}
resource "aws_route53_record" "dmarc" {
  records = ["v=DMARC1; p=none", "x"
#           ^ terraform/syntax: \`[\` is never closed.
}
`,
      { host },
    );
  });

  it.each([
    ['a', 'Expected `=` and a value after `a`, or `{` for a block.'],
    ['a =', 'A value is missing here.'],
    ['a = ,', 'Expected a value instead of `,`.'],
    ['a = 1 b = 2', '`b` must begin on a new line.'],
    ['a = [1 2]', 'A comma is missing before `2`.'],
    ['a = x ? y', 'A condition needs `:` and the other value.'],
    ['a = x ? y, z', 'Expected `:` and the other value of the condition instead of `,`.'],
    ['a "b"', 'The header of this `a` block must end with `{` on the same line.'],
    ['b { a = 1\n}', 'A block on one line may contain only one argument, followed by `}`.'],
    ['a = "${x y}"', 'Unexpected `y`.'],
    ['}', 'Unexpected `}`: it closes nothing.'],
    ['a = "%{ x }"', '`%{ x … }` is not a template directive; a literal `%{` is written `%%{`.'],
    ["a = 'x'", "Terraform does not accept single quotes; write 'x' with double quotes."],
    ['"a" = 1', 'An argument name must not be quoted: `a`.'],
    ['a = 1\na = 2', 'Duplicate argument `a`: an argument can be set only once.'],
    ['a = << E\nE\n', 'The heredoc marker must follow `<<` directly, without space or quotes, and end the line.'],
    ['a = <<E\nE', 'A line break must follow the marker `E` that closes the heredoc.'],
    [`a = ${'['.repeat(300)}`, 'Nested too deeply to be analysed.'],
    ['@', 'Unexpected `@`: an argument or a block begins with its name.'],
  ])('%j: %s', (text, message) => {
    const [finding] = findingsOf(text, ID, { host });
    expect(finding && render(finding.message, 'en')).toBe(message);
  });

  it('is the only finding for a text that is never closed', () => {
    const json =
      '{"resource": {"aws_route53_record": {"a": {"name": "a.example", "type": "TXT", "records": ["v=spf1 ~al]}}}}';
    expect(findingsOf(json, '*', { host: 'json' }).map(({ rule: { id } }) => id)).toEqual([ID]);
    const heredoc = 'resource "cloudflare_dns_record" "a" {\n  type = "TXT"\n  content = <<EOT\nv=spf1 ~al\n}\n';
    expect(findingsOf(heredoc, '*', { host }).map(({ rule: { id } }) => id)).toEqual([ID]);
  });

  it('renders every message in both languages, with all its words', () => {
    const broken = [
      'a',
      'a =',
      'a = 1 b',
      'a = [1 2]',
      'a = x ? y',
      'a = x ? y z',
      'a "b"',
      '}',
      '@',
      '"a" = 1',
      'a = 1\na = 1',
      'b { a = 1\n}',
    ];
    for (const finding of broken.flatMap((text) => findingsOf(text, ID, { host }))) {
      for (const language of ['en', 'ro'] as const)
        expect(render(finding.message, language)).not.toMatch(/^terraform|\{\w+\}/);
    }
  });
});
