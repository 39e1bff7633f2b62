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
    ['a', '`a` needs `=` and a value behind it, or `{` if it is a block.'],
    ['a =', 'A value is missing here.'],
    ['a = ,', '`,` stands where a value belongs.'],
    ['a = 1 b = 2', '`b` has to begin on a line of its own.'],
    ['a = [1 2]', 'A comma is missing before `2`.'],
    ['a = x ? y', 'A condition needs `:` and the other value.'],
    ['a = x ? y, z', 'A condition goes on with `:` and the other value, not with `,`.'],
    ['a "b"', 'The header of this `a` block ends without `{`, which has to be on the same line.'],
    ['b { a = 1\n}', 'A block on one line has room for a single argument, and its `}` stands right behind that.'],
    ['a = "${x y}"', '`y` has no meaning here.'],
    ['}', '`}` closes nothing that was opened.'],
    ['a = "%{ x }"', '`%{ x … }` is no template directive; text that begins with `%{` is written `%%{`.'],
    ["a = 'x'", "Terraform knows no single quotes; write 'x' with double ones."],
    ['"a" = 1', 'The name of an argument stands without quotes: `a`.'],
    ['a = 1\na = 2', '`a` is set a second time; an argument can be set only once.'],
    ['a = << E\nE\n', 'The mark of a heredoc follows `<<` at once, without a space or quotes, and ends its line.'],
    ['a = <<E\nE', 'A line end has to follow the mark `E` that closes the heredoc.'],
    [`a = ${'['.repeat(300)}`, 'This is nested too deeply to be read.'],
    ['@', '`@` cannot stand here: an argument or a block begins with its name.'],
  ])('%j: %s', (text, message) => {
    const [finding] = findingsOf(text, ID, { host });
    expect(finding && render(finding.message, 'en')).toBe(message);
  });

  it('says every message in both languages, with all its words', () => {
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
