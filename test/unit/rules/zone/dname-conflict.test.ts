import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/dname-conflict';

it('finds a second one', () => {
  check(
    rule,
    `
$ORIGIN example.com.
$TTL 1h
@ SOA ns1.example.net. host.example.net. 1 4h 1h 2w 1h
@ NS ns1.example.net.
@ NS ns2.example.net.
a DNAME a.example.net.
a DNAME b.example.net.
; ^^^^^ zone/dname-conflict
c DNAME c.example.net.
c A 192.0.2.1
`,
  );
});
