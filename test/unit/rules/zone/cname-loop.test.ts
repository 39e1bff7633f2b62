import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/cname-loop';

it('follows chains back to their beginning', () => {
  check(
    rule,
    `
$ORIGIN example.com.
$TTL 1h
@ SOA ns1.example.net. host.example.net. 1 4h 1h 2w 1h
@ NS ns1.example.net.
@ NS ns2.example.net.
a CNAME b
;       ^ zone/cname-loop
b CNAME c.example.com.
;       ^^^^^^^^^^^^^^ zone/cname-loop
c CNAME a
;       ^ zone/cname-loop
d CNAME a
s CNAME s
;       ^ zone/cname-loop
`,
  );
});
