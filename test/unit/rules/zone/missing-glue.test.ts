import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/missing-glue';

it('finds servers below their own cut without address', () => {
  check(
    rule,
    `
$ORIGIN example.com.
$TTL 1h
@ SOA ns1.example.net. host.example.net. 1 4h 1h 2w 1h
@ NS ns1.example.net.
@ NS ns2.example.net.
sub NS ns.sub
;      ^^^^^^ zone/missing-glue
sub NS sub
;      ^^^ zone/missing-glue
sub NS ns.other
other NS ns.other
ns.other AAAA 2001:db8::53
example.org. NS ns.example.org.
`,
  );
});
