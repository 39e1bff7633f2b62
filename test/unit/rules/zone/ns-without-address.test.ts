import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/ns-without-address';

it('finds servers of the zone without address', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ SOA ns1 host 1 4h 1h 2w 1h
@ NS ns1
@ NS ns2
;    ^^^ zone/ns-without-address
@ NS ns3.example.net.
ns1 AAAA 2001:db8::53
ns2 TXT none
`,
  );
});

it('recognises that a DNAME replaces it', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ SOA ns1 host 1 4h 1h 2w 1h
@ NS ns.d
;    ^^^^ zone/ns-without-address
d DNAME example.net.
ns.d A 192.0.2.53
`,
  );
});

it('lets a wildcard give one', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ SOA ns1 host 1 4h 1h 2w 1h
@ NS ns1
* A 192.0.2.1
`,
  );
});
