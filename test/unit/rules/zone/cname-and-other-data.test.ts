import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/cname-and-other-data';

it('finds other records beside a CNAME, plain ones too', () => {
  check(
    rule,
    `
$ORIGIN example.com.
$TTL 1h
@ SOA ns1.example.net. host.example.net. 1 4h 1h 2w 1h
@ NS ns1.example.net.
@ NS ns2.example.net.
www CNAME web.example.net.
;   ^^^^^ zone/cname-and-other-data
mail A 192.0.2.1
www A 192.0.2.2
mail CNAME web.example.net.
;    ^^^^^ zone/cname-and-other-data
@ CNAME web.example.net.
; ^^^^^ zone/cname-and-other-data
ftp CNAME web.example.net.
ftp RRSIG CNAME 8 3 3600 20260101000000 20250101000000 1 example.com. AQAB
`,
  );
});

it('finds them in Terraform, except at the name of the zone', () => {
  check(
    rule,
    `
resource "aws_route53_record" "a" {
  zone_id = "Z1"
  name    = "www.example.com"
  type    = "CNAME"
#            ^^^^^ zone/cname-and-other-data
  records = ["web.example.net"]
}
resource "aws_route53_record" "b" {
  zone_id = "Z1"
  name    = "www.example.com"
  type    = "TXT"
  records = ["a"]
}
`,
    { host: 'terraform' },
  );
});
