import { describe, expect, it } from 'vitest';
import { absolute } from '../../../../server/src/text/span';
import { check, findingsOf, fixed } from '../../check';

const host = 'terraform';

describe('a zone in a heredoc', () => {
  it('is read as a zone, and marked where it is', () => {
    check(
      ['spf/*', 'txt/*', 'zone/no-final-newline'],
      `
resource "ovh_domain_zone_import" "z" {
  zone_name = "example.com"
  zone_file = <<-EOZ
    $TTL 3600
    @      IN SOA ns.example.net. admin.example.net. (
             1 86400 3600 3600000 60 )
           IN NS  ns.example.net.
    @      IN TXT "v=spf1 include:mx.example.net ~al"
#                                                 ^^ spf/unknown-mechanism
    _dmarc IN TXT v=DMARC1; p=none
#                         ^ txt/unquoted-semicolon
  EOZ
}
`,
      { host },
    );
  });

  it('may be in any argument if it looks like a zone', () => {
    const text = (first: string) =>
      `resource "local_file" "z" {\n  content = <<EOZ\n${first}\n@ IN TXT "v=spf1 ~al"\nEOZ\n}\n`;
    const soa = '$TTL 300\n$ORIGIN example.com.\n@ IN SOA ns.example.net. admin.example.net. 1 2 3 4 5';
    expect(findingsOf(text(soa), 'spf/unknown-mechanism', { host })).toHaveLength(1);
    expect(findingsOf(text('# a script\necho hello'), '*', { host })).toEqual([]);
  });

  it('leaves open what Terraform fills in', () => {
    const text = `resource "desec_records" "z" {
  domain   = "example.com"
  zonefile = <<-EOZ
    @ 300 IN TXT "v=spf1 \${var.include} -all"
    @ 300 IN MX 10 \${var.mx}
  EOZ
}
`;
    expect(findingsOf(text, '*', { host })).toEqual([]);
  });

  it('has repairs that stay in their line, and no others', () => {
    const text = `resource "ovh_domain_zone_import" "z" {
  zone_name = "example.com"
  zone_file = <<-EOZ
    @ 300 IN TXT "v=spf1 mx ~al"
    @ 300 IN MX 10 mail
    mail 300 IN A 192.0.2.1
    mail 300 IN A 192.0.2.1
  EOZ
}
`;
    const edits = findingsOf(text, '*', { host }).flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
    expect(edits.length).toBeGreaterThan(0);
    for (const { place, text: written } of edits) {
      expect(written + place.anchor.text.slice(place.start, place.end)).not.toContain('\n');
    }
  });
});

describe('a zone in a string', () => {
  const zone = (last: string) => `resource "ovh_domain_zone_import" "z" {
  zone_name = "example.com"
  zone_file = "$TTL 300\\n@ IN SOA ns.example.net. admin.example.net. 1 2 3 4 5\\n${last}\\n"
}
`;

  it('is read as one, and repaired where nothing is escaped', () => {
    const text = zone('@ IN TXT \\"v=spf1\\" \\" mx ~al\\"');
    const [finding] = findingsOf(text, 'spf/unknown-mechanism', { host });
    const span = finding && absolute(finding.place);
    expect(span && text.slice(span.start, span.end)).toBe('al');
    expect(fixed('spf/unknown-mechanism', text, { host })).toBe(text.replace('~al', '~all'));
  });

  it.each(['_dmarc IN TXT v=DMARC1; p=none', '@ IN TXT \\"v=spf1 mx -all\\"\\n@ IN TXT \\"v=spf1 mx -all\\"'])(
    'is left alone where an escape would be cut: %s',
    (line) => {
      const edits = findingsOf(zone(line), ['txt/*', 'zone/duplicate-record', 'zone/no-final-newline'], { host });
      expect(edits.flatMap(({ fixes }) => fixes)).toEqual([]);
    },
  );

  it('is unknown with other escapes', () => {
    expect(findingsOf(zone('@ IN TXT \\"v=spf1 \\\\; ~al\\"'), '*', { host })).toEqual([]);
  });
});
