import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'spf/invalid-ip';

it('distinguishes placeholders, names, the other family and the rest', () => {
  check(
    rule,
    `
a TXT "v=spf1 ip4:x.x.x.x ip4:192.0.2.x ip4:<ip> -all"
;                 ^^^^^^^ spf/invalid-ip: \`x.x.x.x\` is a placeholder: use a real address after \`ip4:\`, or receivers reject the whole record.
;                             ^^^^^^^^^ spf/invalid-ip: \`192.0.2.x\` is a placeholder: use a real address after \`ip4:\`, or receivers reject the whole record.
;                                           ^^^^ spf/invalid-ip: \`<ip>\` is a placeholder: use a real address after \`ip4:\`, or receivers reject the whole record.
b TXT "v=spf1 ip4:mail.example.com -all"
;                 ^^^^^^^^^^^^^^^^ spf/invalid-ip: \`mail.example.com\` is a name, but \`ip4\` accepts only addresses: receivers reject the whole record.
c TXT "v=spf1 ip4:2001:db8::1 ip6:203.0.113.7 -all"
;                 ^^^^^^^^^^^ spf/invalid-ip: \`2001:db8::1\` is an IPv6 address, but \`ip4\` accepts only IPv4 addresses: receivers reject the whole record.
;                                 ^^^^^^^^^^^ spf/invalid-ip: \`203.0.113.7\` is an IPv4 address, but \`ip6\` accepts only IPv6 addresses: receivers reject the whole record.
d TXT "v=spf1 ip4:203.0.113 ip4:203.0.113.256 ip4:203.0.113.1-203.0.113.9 -all"
;                 ^^^^^^^^^ spf/invalid-ip: \`203.0.113\` is not a valid address for \`ip4\`: receivers reject the whole record.
;                               ^^^^^^^^^^^^^ spf/invalid-ip: \`203.0.113.256\` is not a valid address for \`ip4\`: receivers reject the whole record.
;                                                 ^^^^^^^^^^^^^^^^^^^^^^^ spf/invalid-ip: \`203.0.113.1-203.0.113.9\` is not a valid address for \`ip4\`: receivers reject the whole record.
e TXT "v=spf1 ip6::CAFE::BABE ip4:203.0.113.07 -all"
;                 ^^^^^^^^^^^ spf/invalid-ip: \`:CAFE::BABE\` is not a valid address for \`ip6\`: receivers reject the whole record.
;                                 ^^^^^^^^^^^^ spf/invalid-ip: \`203.0.113.07\` is not a valid address for \`ip4\`: receivers reject the whole record.
`,
  );
});

it('takes addresses in each legal form', () => {
  check(rule, `@ TXT "v=spf1 ip4:0.0.0.1 ip6:::1 ip6:2001:DB8:0:0::1/64 ip6:::ffff:203.0.113.7 -all"`);
});

it('fixes it', () => {
  checkFix(rule, '@ TXT "v=spf1 ip4:2001:db8::/32 -all"', '@ TXT "v=spf1 ip6:2001:db8::/32 -all"');
  checkFix(rule, '@ TXT "v=spf1 ip4:mail.example.com -all"', '@ TXT "v=spf1 a:mail.example.com -all"');
  checkFix(rule, '@ TXT "v=spf1 ip4:203.0.113.7:25 -all"', '@ TXT "v=spf1 ip4:203.0.113.7 -all"');
  checkFix(rule, '@ TXT "v=spf1 ip4:203.0.113.07 -all"', '@ TXT "v=spf1 ip4:203.0.113.7 -all"');
});
