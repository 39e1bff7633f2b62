import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/ttl-from-minimum';

it('finds the first record without a TTL', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 1h SOA ns1.example.net. host.example.net. 1 4h 1h 2w 1h
@ 1h NS ns1.example.net.
www A 192.0.2.1
;   ^ zone/ttl-from-minimum
ftp A 192.0.2.1
`,
  );
});

it('is silent where all have one, and in parts of zones', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 1h SOA ns1.example.net. host.example.net. 1 4h 1h 2w 1h
@ 1h NS ns1.example.net.
`,
  );
});
