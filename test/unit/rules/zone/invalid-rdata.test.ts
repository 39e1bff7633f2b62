import { describe, expect, it } from 'vitest';
import { check, findingsOf } from '../../check';

// Each of these is refused by BIND, NSD and Knot alike.
it('refuses what no server loads', () => {
  const long = 'x'.repeat(256);
  check(
    'zone/*',
    `
a HINFO "x" "${long}"
;           ^${'^'.repeat(257)} zone/invalid-rdata
a NAPTR 1 1 "" "${long}" "" .
;              ^${'^'.repeat(257)} zone/invalid-rdata
a IPSECKEY 1 3 2 b..c. AQID
;                  ^ zone/invalid-name
a AMTRELAY 1 0 3 ${long.slice(192)}.
;                ^${'^'.repeat(63)} zone/invalid-name
a DNSKEY zone 3 8 AQID
a DNSKEY x 3 8 AQID
;        ^ zone/invalid-rdata
a HINFO \\# x
;          ^ zone/invalid-rdata
a URI \\# 4 00010001
`,
  );
});

it('names the field that is missing, malformed or surplus', () => {
  check(
    'zone/invalid-rdata',
    `
a A
; ^ zone/invalid-rdata: \`A\` is missing its address.
a SRV 0 5 sip
;         ^^^ zone/invalid-rdata: \`SRV\` is missing its port.
a MX mail
;    ^^^^ zone/invalid-rdata: \`MX\` is missing its preference.
a AAAA 2001:db8::g
;      ^^^^^^^^^^^ zone/invalid-rdata: \`2001:db8::g\` is not a valid IPv6 address.
a CNAME b c d
;         ^^^ zone/invalid-rdata: Unexpected \`c\`: the data of \`CNAME\` is already complete.
a NS "b"
;    ^^^ zone/invalid-rdata: "b" must not be quoted: the name server of \`NS\` is not a string.
a URI 1 1 http://example.com/
;         ^^^^^^^^^^^^^^^^^^^ zone/invalid-rdata: \`http://example.com/\` needs quotes: the target of \`URI\` is a string.
a DS 1 8 2 abcd
;          ^^^^ zone/invalid-rdata: The digest of \`DS\` has 2 octets; it must have 32.
a TYPE65280 x
;           ^ zone/invalid-rdata: \`TYPE65280\` has no text form; write \`\\# length hex\`.
@ SOA ns host 1x 1h 1h 4w 5m
;             ^^ zone/invalid-rdata: \`1x\` is not a valid serial of \`SOA\`: expected a number from 0 to 4294967295.
`,
  );
});

it('reports nothing about what a template hides', () => {
  check('*', 'a A {{ address }}\na MX {{ preference_and_host }}\na SRV 0 0 ${port} sip\na DS {{ digest }}');
});

const valid = [
  'A 0.0.0.0',
  'A6 0 2001:db8::1',
  'A6 64 ::1 prefix.example.net.',
  'A6 128 prefix',
  'AAAA ::',
  'AAAA 1:2:3:4:5:6:7::',
  'AAAA ::ffff:192.0.2.1',
  'CAA 128 issue ""',
  'CERT PKIX 1 RSASHA256 AQAB',
  'CDS 0 0 0 0',
  'AMTRELAY \\# 2 0a00',
  'AMTRELAY \\# 6 0a8101020304',
  'DNSKEY 257 3 RSASHA256 AQ AB',
  'DOA 1 2 3 "text/plain" AQ ID',
  'DOA 1 2 3 "" -',
  'HIP \\# 6 01 02 0001 AA BB',
  'IPSECKEY \\# 4 0a000000',
  'KEY NOKEY 3 5',
  'KEY 0xC000 3 5',
  'HINFO PC Linux',
  'HTTPS 1 . alpn="h2,h3" port=443 ipv4hint=192.0.2.1,192.0.2.2 key667',
  'IPSECKEY 10 3 2 gateway AQNR',
  'LOC 52 22 23.000 N 4 53 32.000 E -2.00m 0.00m 10000m 10m',
  'LOC 52 N 4 E 0m',
  'MX 0 .',
  'NAPTR 100 10 "u" "E2U+sip" "!^.*$!sip:info@example.com!" .',
  'NSEC3 1 0 0 - 2vptu5timamqttgl4luu9kg21e0aor3s A RRSIG TYPE1234',
  'RP host.master a.text',
  'RRSIG A 8 2 3600 20260101000000 20250101000000 1 example.com. AQAB',
  'SSHFP 4 2 0123456789abcdef0123456789abcdef 0123456789abcdef0123456789abcdef',
  'SVCB 1 . mandatory=alpn alpn=h2 no-default-alpn',
  'TLSA 3 1 1 ab cd',
  'TYPE65280 \\# 4 0a0b 0c0d',
  'A \\# 4 c0000201',
  'WKS 192.0.2.1 TCP smtp telnet',
  'WKS 192.0.2.1 17 53 65535',
];

const invalid = [
  'A 192.0.2.01',
  'A 192.0.2.1.',
  'A 192.0.2.1/32',
  'A6 0 2001:db8::1 prefix',
  'A6 64 ::1',
  'A6 129 prefix',
  'A6 64 prefix ::1',
  'AAAA 1::2::3',
  'AMTRELAY \\# 5 0a01010203',
  'DOA 1 2 3 "" ABC',
  'DOA 1 2 3 ""',
  'HIP \\# 4 00000000',
  'HIP \\# 7 01 02 0001 AA BB CC',
  'IPSECKEY \\# 6 0a0102010203',
  'KEY 256 3 5',
  'SIG A 8 2 3600 1767225600 20250101000000 1 example.com. AQAB',
  'WKS 192.0.2.1 256 53',
  'WKS 192.0.2.1 tcp 65536',
  'AAAA fe80::1%eth0',
  'AAAA 1:2:3:4:5:6:7:8::',
  'APL 1:192.0.2.0/33',
  'CAA 256 issue "x"',
  'CAA 0 is-sue "x"',
  'CAA 0 "issue" "x"',
  'DNSKEY 257 3 8 AQ',
  'EUI48 1-23-45-67-89-ab',
  'HTTPS 1 . port=70000',
  'HTTPS 1 . alpn=h2 alpn=h3',
  'HTTPS 1 . mandatory=alpn',
  'HTTPS 1 . no-default-alpn',
  'HTTPS 1 . foo=bar',
  'IPSECKEY 10 1 2 gateway AQNR',
  'LOC 91 N 4 E 0m',
  'LOC 52 22 60 N 4 E 0m',
  'L64 10 2001:db8::1000',
  'NAPTR 100 10 "u" "E2U+sip" "!^.*$!sip" .',
  'NSEC b A FOO',
  'NSEC3 1 0 0 - 2vptu5timamqttgl A',
  'RRSIG A 8 2 3600 20261301000000 20250101000000 1 example.com. AQAB',
  'SSHFP 4 2 abcd',
  'TLSA 3 1 1 abc',
  'TYPE65280 \\# 3 0a0b 0c0d',
  'A \\# 3 c00002',
];

describe('data', () => {
  it.each(valid)('%s is right', (data) => {
    check('zone/invalid-rdata', `@ ${data}`);
  });

  it.each(invalid)('%s is wrong, once', (data) => {
    expect(
      findingsOf(`@ ${data}`, ['zone/invalid-rdata', 'zone/invalid-name', 'zone/syntax']).map(({ rule }) => rule.id),
    ).toEqual(['zone/invalid-rdata']);
  });
});

describe('in Terraform', () => {
  const options = { host: 'terraform' } as const;

  it('reads what a value holds as in a zone file', () => {
    check(
      'zone/*',
      `
resource "aws_route53_record" "data" {
  zone_id = "Z1"
  name    = "a.example.com"
  type    = "A"
  records = ["999.1.1.1", "192.0.2.1 192.0.2.2", "192.0.2.3"]
#             ^^^^^^^^^ zone/invalid-rdata
#                                    ^^^^^^^^^ zone/invalid-rdata
}
resource "aws_route53_record" "mx" {
  zone_id = "Z1"
  name    = "example.com"
  type    = "MX"
  records = ["mail.example.com", "10 mail..example.com"]
#             ^^^^^^^^^^^^^^^^ zone/invalid-rdata
#                                         ^ zone/invalid-name
}
resource "google_dns_record_set" "caa" {
  managed_zone = "z"
  name         = "example.com."
  type         = "CAA"
  rrdatas      = ["0 issue \\"letsencrypt.org\\"", "256 issue \\"a\\"", "0 issue"]
#                                                 ^^^ zone/invalid-rdata
#                                                                      ^^^^^ zone/invalid-rdata
}
`,
      options,
    );
  });

  it('reads fields that are arguments one by one', () => {
    check(
      'zone/*',
      `
resource "digitalocean_record" "srv" {
  domain   = "example.com"
  name     = "_sip._tcp"
  type     = "SRV"
  priority = 10
  weight   = 70000
#            ^^^^^ zone/invalid-rdata
  port     = 5060
  value    = "sip.example.com."
}
resource "azurerm_dns_mx_record" "mx" {
  zone_name = "example.com"
  name      = "@"
  record {
    preference = "first"
#                 ^^^^^ zone/invalid-rdata
    exchange   = "mail.example.com"
  }
}
`,
      options,
    );
  });

  it('finds a preference that is an argument and in the value', () => {
    check(
      'zone/*',
      `
resource "inwx_nameserver_record" "mx" {
  domain  = "example.com"
  type    = "MX"
  content = "10 mail.example.com"
#               ^^^^^^^^^^^^^^^^ zone/invalid-rdata
  prio    = 10
}
resource "azurerm_dns_mx_record" "mx" {
  zone_name = "example.com"
  name      = "a"
  record {
    preference = 10
    exchange   = "10 mail.example.com"
#                    ^^^^^^^^^^^^^^^^ zone/invalid-rdata
  }
}
`,
      options,
    );
  });

  it('reports nothing about what is unknown, or given elsewhere', () => {
    const value = (type: string, values: string) =>
      `resource "aws_route53_record" "${type}" {\n name = "a"\n type = "${type}"\n records = [${values}]\n}`;
    const blocks = [
      value('A', 'var.address, "\${var.address}", aws_eip.a.public_ip, ""'),
      value('MX', '"\${var.preference} mail", "10 \${var.host}", "\${var.mx}"'),
      value('URLFWD', '"anything"'),
      'resource "cloudflare_record" "mx" {\n name = "@"\n type = "MX"\n value = "mail.example.com"\n}',
      'module "dns" {\n source = "./dns"\n records = [{ name = "a", type = "A", value = "d1.cloudfront.net" }]\n}',
    ];
    expect(findingsOf(blocks.join('\n'), 'zone/*', options)).toEqual([]);
  });
});
