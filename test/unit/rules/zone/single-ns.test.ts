import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/single-ns';

it('finds a lonely name server', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ SOA ns1.example.net. host.example.net. 1 4h 1h 2w 1h
@ NS ns1.example.net.
; ^^ zone/single-ns
sub NS ns1.example.net.
`,
  );
});
