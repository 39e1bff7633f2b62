/** What mutations begin from: a little of everything, each in the grammar of its format. */
export const SAMPLES = {
  zone: [
    '$ORIGIN example.com.\n$TTL 1h\n@ IN SOA ns host ( 1 ; serial\n 2h 30m 2w 1h )\n@ NS ns\nns A 192.0.2.1\n',
    '@ MX 10 mail\nmail 300 IN AAAA 2001:db8::1\n_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@b.example"\n',
    '$INCLUDE "b.zone" sub\n$GENERATE 1-3/2 h${0,3,d} A 192.0.2.$\n*.x CNAME y\n  CAA 0 issue "ca.example; a=b"\n',
    'k._domainkey TXT ( "v=DKIM1; k=rsa; p=MIGfMA0G" "CSqGSIb3" )\n_sip._tcp SRV 0 5 5060 sip\nx TYPE65280 \\# 2 0a0b\n',
  ],
  terraform: [
    'resource "aws_route53_record" "a" {\n  name = "example.com"\n  type = "TXT"\n  records = ["v=spf1 mx -all"]\n}\n',
    'locals {\n  spf = join(" ", ["v=spf1", "include:${var.x}", "~all"])\n}\nvariable "x" { default = "b.example" }\n',
    'resource "cloudflare_dns_record" "d" {\n  name = "_dmarc"\n  type = "TXT"\n  content = <<-EOT\n  v=DMARC1; p=reject\n  EOT\n}\n',
  ],
  spf: [
    'v=spf1 ip4:192.0.2.0/24 a:%{i}._spf.example.com/24//64 include:b.example ?exists:x redirect=c.example exp=e ~all',
  ],
  dkim: ['v=DKIM1; k=rsa; h=sha256; s=email; t=y:s; n=a=20b; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCB'],
  dmarc: [
    'v=DMARC1; p=reject; sp=none; np=quarantine; psd=n; adkim=s; rua=mailto:a@b.example!10m,https://c.example; t=y',
  ],
} as const;
