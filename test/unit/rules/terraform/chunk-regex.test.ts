import { describe, expect, it } from 'vitest';
import { check, findingsOf } from '../../check';
import { fixedArguments, resource } from './resource';

const ID = 'terraform/chunk-regex';
const host = 'terraform';

describe(ID, () => {
  it('marks the regular expression that eats characters', () => {
    check(
      ID,
      `
resource "aws_route53_record" "dkim" {
  records = [replace(var.key, "/(.{255})./", "$1\\"\\"")]
#                              ^^^^^^^^^^^ terraform/chunk-regex: \`/(.{255})./\` drops every 256th character: the \`.\` after the group is matched and lost.
}
`,
      { host },
    );
  });

  it.each([
    'replace(var.key, "/(.{255})/", "$1")',
    'replace(var.key, "(.{255}).", "")',
    'regexall(".{1,255}", var.key)',
  ])('keeps silent about %s', (call) => {
    expect(findingsOf(resource('x', `value = ${call}`), ID, { host })).toEqual([]);
  });

  it('is the only finding about the key', () => {
    const key = `v=DKIM1; p=${'A'.repeat(500)}`;
    const text = resource(
      'aws_route53_record',
      'name = "s._domainkey"',
      'type = "TXT"',
      `records = [replace("${key}", "/(.{255})./", "$1\\"\\"")]`,
    );
    const errors = findingsOf(text, ['terraform/*', 'txt/*'], { host });
    expect(errors.map(({ rule }) => rule.id)).toEqual([ID]);
  });

  it('takes the dot out', async () => {
    const before = resource('x', 'value = replace(var.key, "/(.{255})./", "$1")');
    expect((await fixedArguments(ID, before))['value']).toBe('${replace(var.key, "/(.{255})/", "$1")}');
  });
});
