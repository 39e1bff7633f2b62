import { it } from 'vitest';
import { check } from '../../check';

const rule = 'zone/inherited-owner-across-origin';

it('finds the first record after an origin', () => {
  check(
    rule,
    `
$ORIGIN example.com.
www A 192.0.2.1
$ORIGIN sub.example.com.
  A 192.0.2.2
; ^ zone/inherited-owner-across-origin
  AAAA 2001:db8::1
$ORIGIN example.com.
@ TXT a
  TXT b
`,
  );
});
