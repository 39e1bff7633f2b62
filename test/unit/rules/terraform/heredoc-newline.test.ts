import { describe, expect, it } from 'vitest';
import { check, findingsOf, fixed } from '../../check';
import { readArguments, resource } from './resource';

const ID = 'terraform/heredoc-newline';
const host = 'terraform';

describe(ID, () => {
  it('marks the heredoc', () => {
    check(
      ID,
      `
resource "cloudflare_dns_record" "spf" {
  type    = "TXT"
  content = <<-EOT
#           ^^^^^^ terraform/heredoc-newline: The text of \`<<-EOT\` ends with a line feed, which becomes part of the record.
    v=spf1 -all
  EOT
}
`,
      { host },
    );
  });

  it.each(['chomp', 'trimspace'])('keeps silent about %s, and about what is not a record', (name) => {
    const text = resource(
      'cloudflare_dns_record',
      'type = "TXT"',
      `content = ${name}(<<EOT`,
      'v=spf1 -all',
      'EOT',
      ')',
    );
    expect(
      findingsOf(text + resource('aws_instance', 'user_data = <<EOT', 'v=spf1 -all', 'EOT'), ID, { host }),
    ).toEqual([]);
  });

  it('is the only finding about the line feed', () => {
    const text = resource(
      'cloudflare_dns_record',
      'name = "@"',
      'type = "TXT"',
      'content = <<-EOT',
      'v=spf1 -all',
      'EOT',
    );
    expect(findingsOf(text, '*', { host }).map(({ rule }) => rule.id)).toEqual([ID]);
  });

  it.each([
    ['transip_dns_record', 'content = <<-EOT', '  v=spf1 -all', '  EOT'],
    ['transip_dns_record', 'content = [<<EOT', 'v=spf1 -all', 'EOT', ', "b"]'],
    ['hcloud_zone_rrset', 'records = [{ value = <<EOT', '"v=spf1 -all"', 'EOT', '}]'],
  ])('calls chomp in %s, so that HCL still reads it: %s', async (type, ...lines) => {
    const after = fixed(ID, resource(type, 'type = "TXT"', ...lines), { host });
    expect(JSON.stringify(await readArguments(after))).toContain('chomp(');
    expect(findingsOf(after, ID, { host })).toEqual([]);
  });
});
