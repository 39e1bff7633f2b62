import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/missing-ttl';

it('finds a record that no TTL applies to', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ NS ns1.example.net.
; ^^ zone/missing-ttl
@ SOA ns1.example.net. host.example.net. 1 4h 1h 2w 1h
www A 192.0.2.1
`,
  );
});

it('leaves parts of zones alone', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ NS ns1.example.net.
www A 192.0.2.1
`,
  );
});
