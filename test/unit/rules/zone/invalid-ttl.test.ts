import { it } from 'vitest';
import { check } from '../../check';

it('finds what is in the place of a TTL and is not one', () => {
  check(
    'zone/invalid-ttl',
    `
a 1h30 A 192.0.2.1
; ^^^^ zone/invalid-ttl: \`1h30\` is not a valid TTL: write seconds, or numbers with the units s, m, h, d, w.
a IN 1y A 192.0.2.1
;    ^^ zone/invalid-ttl
a -1 A 192.0.2.1
; ^^ zone/invalid-ttl
a 3.600 IN MX 10 b
; ^^^^^ zone/invalid-ttl
`.replace(/: .* TTL: .*/, ''),
  );
});

it('reads units in any case', () => {
  check('zone/invalid-ttl', 'a 1H A 192.0.2.1\na 1w2d3h4m5s IN A 192.0.2.1\na 0 A 192.0.2.1\na 30m1h A 192.0.2.1');
});

it('takes another word before the data for the type', () => {
  check(['zone/invalid-ttl', 'zone/unknown-type'], 'a 6to4 192.0.2.1\n; ^^^^ zone/unknown-type');
});
