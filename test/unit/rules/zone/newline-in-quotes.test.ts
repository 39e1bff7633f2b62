import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'zone/newline-in-quotes';

it('finds a string that a later line plainly closes', () => {
  check(
    'zone/*',
    `
a TXT "one
;     ^^^^… zone/newline-in-quotes
two
three" ; "
b TXT ( "x"
  "y
; ^^… zone/newline-in-quotes
  z" )
`,
  );
});

it('takes a forgotten quote for no such string', () => {
  check(rule, 'a TXT "one\nb TXT "two"\n\nc TXT "one\n\ntwo"');
});

it('gives each line its own quotes', () => {
  checkFix(rule, 'a TXT "one\n two"', 'a TXT "one " "two"');
  checkFix(rule, 'a TXT ( "one\r\n two" )', 'a TXT ( "one "\r\n "two" )');
});

it('keeps SPF terms apart, and keys together', () => {
  checkFix(rule, 'a TXT "v=spf1 mx\n-all"', 'a TXT "v=spf1 mx " "-all"');
  checkFix(rule, 'k._domainkey TXT "v=DKIM1; p=MIG\n   fMA0\n   G"', 'k._domainkey TXT "v=DKIM1; p=MIG" "fMA0" "G"');
});
