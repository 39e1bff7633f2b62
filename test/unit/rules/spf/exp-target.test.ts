import { it } from 'vitest';
import { check } from '../../check';

const rule = 'spf/exp-target';

it('wants exactly one text', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ TXT "v=spf1 -all exp=why.example.com"
;                  ^^^^^^^^^^^^^^^^^^^ spf/exp-target: \`why.example.com\` has no text, so \`exp=why.example.com\` has no effect.
a TXT "v=spf1 -all exp=two.example.com"
;                  ^^^^^^^^^^^^^^^^^^^ spf/exp-target: \`two.example.com\` has several texts, so receivers use none of them.
two TXT "one"
two TXT "two"
`,
  );
});

it('makes no assumption about other zones and macros', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ TXT "v=spf1 -all exp=why.example.net"
a TXT "v=spf1 -all exp=%{i}.example.com"
b TXT "v=spf1 -all exp=one.example.com"
one TXT "because"
`,
  );
});
