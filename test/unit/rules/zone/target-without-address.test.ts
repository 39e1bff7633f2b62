import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/target-without-address';

it('finds hosts of the zone without address', () => {
  check(
    rule,
    `
$ORIGIN example.com.
$TTL 1h
@ SOA ns1.example.net. host.example.net. 1 4h 1h 2w 1h
@ NS ns1.example.net.
@ NS ns2.example.net.
@ MX 10 mail
@ MX 20 mial
;       ^^^^ zone/target-without-address
@ MX 30 mail.sub
@ MX 40 mx.example.net.
_sip._tcp SRV 0 0 5060 sip
;                      ^^^ zone/target-without-address
sip TXT a
sub NS ns1.example.net.
mail A 192.0.2.1
`,
  );
});

it('lets a wildcard give one, and makes no assumption about what is missing in a part', () => {
  check(
    rule,
    `
@ MX 10 mail
`,
  );
});
