import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/ttl-mismatch';

it('compares the TTLs of a set', () => {
  check(
    rule,
    `
$ORIGIN example.com.
$TTL 1h
@ SOA ns1.example.net. host.example.net. 1 4h 1h 2w 1h
@ NS ns1.example.net.
@ NS ns2.example.net.
www 300 A 192.0.2.1
www A 192.0.2.2
;   ^ zone/ttl-mismatch
ftp 1h A 192.0.2.1
ftp 3600 A 192.0.2.2
ftp A 192.0.2.3
@ 300 MX 10 a
@ 301 MX 20 b
; ^^^ zone/ttl-mismatch
`,
  );
});
