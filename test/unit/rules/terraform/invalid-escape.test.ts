import { describe, expect, it } from 'vitest';
import { check, findingsOf } from '../../check';
import { fixedArguments, resource } from './resource';

const ID = 'terraform/invalid-escape';
const host = 'terraform';

describe(ID, () => {
  it('marks an escape that HCL does not have', () => {
    check(
      ID,
      `
resource "cloudflare_record" "dmarc" {
  type  = "TXT"
  value = "v=DMARC1\\; p=none"
#                  ^^ terraform/invalid-escape: \`\\;\` is not a valid escape sequence; Terraform rejects the file.
}
`,
      { host },
    );
  });

  it('keeps silent about the valid ones, and inside heredocs', () => {
    const text = resource('x', 'a = "\\n\\r\\t\\"\\\\\\u00e9"', 'b = <<EOT', '\\;', 'EOT');
    expect(findingsOf(text, ID, { host })).toEqual([]);
  });

  it('is the only finding about the text around it', () => {
    const text = resource(
      'aws_route53_record',
      'name = "_dmarc"',
      'type = "TXT"',
      'records = ["v=DMARC1\\; p=reject\\; rua=mailto:d@a.example"]',
    );
    expect(findingsOf(text, '*', { host }).map(({ rule }) => rule.id)).toEqual([ID, ID]);
  });

  it.each([
    ['"v=DMARC1\\; p=none"', 'v=DMARC1; p=none'],
    ['"it\\\'s"', "it's"],
    ['"a\\/b"', 'a/b'],
    ['"\\${x}"', '$${x}'],
  ])('takes the backslash from %s', async (value, expected) => {
    expect((await fixedArguments(ID, resource('x', `value = ${value}`)))['value']).toBe(expected);
  });

  it.each(['"\\032"', '"\\x"', '"\\u12"'])('does not guess what %s was to be', (value) => {
    expect(findingsOf(resource('x', `value = ${value}`), ID, { host }).map(({ fixes }) => fixes)).toEqual([[]]);
  });
});
