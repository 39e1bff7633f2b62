import { describe, expect, it } from 'vitest';
import { check, findingsOf } from '../../check';
import { fixedArguments, resource } from './resource';

const ID = 'terraform/spf-macro-escape';
const host = 'terraform';

describe(ID, () => {
  it('marks each macro that HCL takes for a directive', () => {
    check(
      ID,
      `
resource "aws_route53_record" "spf" {
  name    = ""
  type    = "TXT"
  records = ["v=spf1 exists:%{ir}.%{v}._spf.example.com -all"]
#                           ^^^^^ terraform/spf-macro-escape: Terraform reads \`%{ir}\` as a template directive and rejects it; write \`%%{ir}\` for the SPF macro.
#                                 ^^^^ terraform/spf-macro-escape: Terraform reads \`%{v}\` as a template directive and rejects it; write \`%%{v}\` for the SPF macro.
}
`,
      { host },
    );
  });

  it('keeps silent about escaped macros, and about directives', () => {
    const text = resource('x', 'a = "exists:%%{i}.a.example %_ %- %%"', 'b = "%{ if x }a%{ endif }"');
    expect(findingsOf(text, ID, { host })).toEqual([]);
  });

  it('is the only finding about the macro', () => {
    const text = resource(
      'aws_route53_record',
      'name = ""',
      'type = "TXT"',
      'records = ["v=spf1 exists:%{i}._spf.example.com -all"]',
    );
    expect(findingsOf(text, '*', { host }).map(({ rule }) => rule.id)).toEqual([ID]);
  });

  it('doubles the percent sign', async () => {
    const before = resource('x', 'value = "v=spf1 exists:%{d2}.example.com -all"');
    expect((await fixedArguments(ID, before))['value']).toBe('v=spf1 exists:%%{d2}.example.com -all');
  });
});
