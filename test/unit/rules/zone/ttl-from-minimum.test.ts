import { expect, it } from 'vitest';
import { check, checkFix, fixed } from '../../check';

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

it('writes the TTL that records have anyway', () => {
  const soa = '@ SOA ns1.example.net. host.example.net. 1 4h 1h 2w 1h';
  checkFix(rule, `$ORIGIN example.com.\n${soa}\n  NS ns1\n`, `$ORIGIN example.com.\n$TTL 3600\n${soa}\n  NS ns1\n`);
  const timed = soa.replace('SOA', '600 SOA');
  checkFix(
    rule,
    `$ORIGIN example.com.\n${timed}\n  NS ns1\nns1 300 A 192.0.2.1\n`,
    `$ORIGIN example.com.\n${timed}\n$TTL 600\n  NS ns1\nns1 300 A 192.0.2.1\n`,
  );
  const various = `$ORIGIN example.com.\n${timed}\n  NS ns1\nns1 300 A 192.0.2.1\n  A 192.0.2.2\n`;
  expect(() => fixed(rule, various)).toThrow('no fix');
});
