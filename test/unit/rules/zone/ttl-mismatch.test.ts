import { expect, it } from 'vitest';
import { check, checkFix, fixed } from '../../check';

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

it('gives all records of the set the TTL of the first', () => {
  checkFix(
    rule,
    '$TTL 1h\na 5m A 192.0.2.1\n  IN A 192.0.2.2\n  600 A 192.0.2.3\n',
    '$TTL 1h\na 5m A 192.0.2.1\n  IN 5m A 192.0.2.2\n  5m A 192.0.2.3\n',
  );
  // Without `$TTL`, the next record would inherit the new TTL.
  const inherited = 'a 300 A 192.0.2.1\na 600 A 192.0.2.2\nb A 192.0.2.3\n';
  expect(() => fixed(rule, inherited)).toThrow('no fix');
});
