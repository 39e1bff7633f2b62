import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/target-is-address';

it('finds an address where a host name belongs', () => {
  check(
    rule,
    `
@ NS 192.0.2.1.
;    ^^^^^^^^^^ zone/target-is-address
@ MX 10 2001:db8::25
;       ^^^^^^^^^^^^ zone/target-is-address
www CNAME 192.0.2.1
;         ^^^^^^^^^ zone/target-is-address
_sip._tcp SRV 0 0 5060 192.0.2.1
;                      ^^^^^^^^^ zone/target-is-address
`,
  );
});

it('leaves names of digits alone in a reverse zone, and hosts that are not addresses', () => {
  check(rule, '$ORIGIN 168.192.in-addr.arpa.\n1.2 CNAME 1.2.0.0\n@ NS 1.2.3.example.net.\n@ NS ns1.', {});
});

it('reads Terraform the same way', () => {
  check(
    rule,
    `
resource "aws_route53_record" "mx" {
  zone_id = "Z1"
  name    = "example.com"
  type    = "MX"
  records = ["10 192.0.2.25"]
#                ^^^^^^^^^^ zone/target-is-address
}
resource "digitalocean_record" "mx" {
  domain   = "example.com"
  type     = "MX"
  priority = 10
  value    = "192.0.2.25"
#             ^^^^^^^^^^ zone/target-is-address
}
`,
    { host: 'terraform' },
  );
});
