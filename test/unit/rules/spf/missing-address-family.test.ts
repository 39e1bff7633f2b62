import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'spf/missing-address-family';

it('finds the other address of a mail server', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ MX 10 mail
@ TXT "v=spf1 ip4:203.0.113.0/24 -all"
;             ^^^^^^^^^^^^^^^^^^ spf/missing-address-family: \`mail.example.com\` has the addresses \`203.0.113.25\` and \`2001:db8::25\`, but only \`203.0.113.25\` may send: mail from the other one fails.
mail A 203.0.113.25
mail AAAA 2001:db8::25
`,
  );
});

it('finds it the other way round, and at the domain itself', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ A 203.0.113.25
@ AAAA 2001:db8::25
@ TXT "v=spf1 ip6:2001:db8::25 -all"
;             ^^^^^^^^^^^^^^^^ spf/missing-address-family: \`example.com\` has the addresses \`2001:db8::25\` and \`203.0.113.25\`, but only \`2001:db8::25\` may send: mail from the other one fails.
`,
  );
});

it('accepts it when the host is named, or both are listed, or neither', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ MX 10 mail
@ TXT "v=spf1 mx ip4:203.0.113.25 -all"
mail A 203.0.113.25
mail AAAA 2001:db8::25
a TXT "v=spf1 ip4:203.0.113.26 ip6:2001:db8::/64 -all"
a A 203.0.113.26
a AAAA 2001:db8::26
b TXT "v=spf1 ip4:203.0.113.99 -all"
b A 203.0.113.26
b AAAA 2001:db8::26
`,
  );
});

it('looks into included records', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ A 203.0.113.25
@ AAAA 2001:db8::25
@ TXT "v=spf1 ip4:203.0.113.25 include:_spf.example.com -all"
_spf TXT "v=spf1 ip6:2001:db8::/32 -all"
`,
  );
});

it('fixes it', () => {
  checkFix(
    rule,
    `$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ A 203.0.113.25
@ AAAA 2001:db8::25
@ TXT "v=spf1 ip4:203.0.113.25 -all"`,
    `$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ A 203.0.113.25
@ AAAA 2001:db8::25
@ TXT "v=spf1 ip4:203.0.113.25 ip6:2001:db8::25 -all"`,
  );
});
