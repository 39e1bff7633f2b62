import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'spf/invalid-domain';

it('explains why it is not a name', () => {
  check(
    rule,
    `
a TXT "v=spf1 a:203.0.113.7 mx:2001:db8::1 include:203.0.113.0/24 -all"
;               ^^^^^^^^^^^ spf/invalid-domain: \`203.0.113.7\` is an address, but \`a:203.0.113.7\` needs a domain name: receivers reject the whole record.
;                              ^^^^^^^^^^^ spf/invalid-domain: \`2001:db8::1\` is an address, but \`mx:2001:db8::1\` needs a domain name: receivers reject the whole record.
;                                                  ^^^^^^^^^^^^^^ spf/invalid-domain: \`203.0.113.0/24\` is an address, but \`include:203.0.113.0/24\` needs a domain name: receivers reject the whole record.
b TXT "v=spf1 include:localhost a:museum. a:foo-bar -all"
;                     ^^^^^^^^^ spf/invalid-domain: \`localhost\` is not a full domain name (only one label): receivers reject the whole record.
;                                 ^^^^^^^ spf/invalid-domain: \`museum.\` is not a full domain name (only one label): receivers reject the whole record.
;                                           ^^^^^^^ spf/invalid-domain: \`foo-bar\` is not a full domain name (only one label): receivers reject the whole record.
c TXT "v=spf1 a:mail..example.com a:.example.com a:example.-com a:abc.123 -all"
;                                                  ^^^^^^^^^^^^ spf/invalid-domain: \`example.-com\` does not end like a domain name: receivers reject the whole record.
;                                                                 ^^^^^^^ spf/invalid-domain: \`abc.123\` does not end like a domain name: receivers reject the whole record.
d TXT "v=spf1 include:https://_spf.example.net include:include:_spf.example.net -all"
;                     ^^^^^^^^ spf/invalid-domain: \`https://\` belongs to a web address: \`include:https://_spf.example.net\` needs a bare domain name.
;                                                      ^^^^^^^^ spf/invalid-domain: \`include:\` is repeated in \`include:include:_spf.example.net\`, so it is read as part of the name.
`,
  );
});

it('takes whatever the grammar takes', () => {
  check(
    rule,
    `@ TXT "v=spf1 a:foo:bar/baz.example.com a:mail.example.com. include:spf_sa.example.net exists:%{i}._spf.%{d} a:x.1-1 -all"`,
  );
});

it('fixes it', () => {
  checkFix(rule, '@ TXT "v=spf1 a:203.0.113.0/24 -all"', '@ TXT "v=spf1 ip4:203.0.113.0/24 -all"');
  checkFix(rule, '@ TXT "v=spf1 ~mx:2001:db8::1 -all"', '@ TXT "v=spf1 ~ip6:2001:db8::1 -all"');
  checkFix(
    rule,
    '@ TXT "v=spf1 include:https://_spf.example.net -all"',
    '@ TXT "v=spf1 include:_spf.example.net -all"',
  );
  checkFix(
    rule,
    `$ORIGIN example.com.
@ TXT "v=spf1 a:mail -all"`,
    `$ORIGIN example.com.
@ TXT "v=spf1 a:mail.example.com -all"`,
  );
});
