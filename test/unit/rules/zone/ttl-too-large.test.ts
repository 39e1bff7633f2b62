import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'zone/ttl-too-large';

it('finds them in records and in `$TTL`', () => {
  check(
    rule,
    `
$TTL 4000w
;    ^^^^^ zone/ttl-too-large
www 2147483648 A 192.0.2.1
;   ^^^^^^^^^^ zone/ttl-too-large
www 2147483647 AAAA 2001:db8::1
`,
  );
});

it('writes the largest TTL', () => {
  checkFix(rule, 'a 4294967295 A 192.0.2.1\n', 'a 2147483647 A 192.0.2.1\n');
});
