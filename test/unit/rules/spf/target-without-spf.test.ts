import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'spf/target-without-spf';

it('looks at names of complete zones', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ TXT "v=spf1 include:_spf.example.com include:two.example.com -all"
;             ^^^^^^^^^^^^^^^^^^^^^^^^ spf/target-without-spf: \`_spf.example.com\` has no SPF record, so receivers reject this one.
;                                      ^^^^^^^^^^^^^^^^^^^^^^^ spf/target-without-spf: \`two.example.com\` has several SPF records, so receivers reject this one.
_spf TXT "some other text"
two TXT "v=spf1 mx -all"
two TXT "v=spf1 a -all"
www TXT "v=spf1 redirect=nothing.example.com"
;               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ spf/target-without-spf: \`nothing.example.com\` has no SPF record, so receivers reject this one.
`,
  );
});

it('makes no assumption about other zones, delegated names, aliases to them, and names with macros', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ TXT "v=spf1 include:_spf.example.net include:_spf.sub.example.com include:alias.example.com include:%{i}.example.com -all"
sub NS ns.example.net.
alias CNAME _spf.example.net.
`,
  );
});

it('follows aliases and wildcards', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ TXT "v=spf1 include:alias.example.com include:any.wild.example.com -all"
alias CNAME _spf
_spf TXT "v=spf1 -all"
*.wild TXT "v=spf1 -all"
`,
  );
});

it('assumes nothing about names that a fragment lacks', () => {
  check(
    rule,
    `
$ORIGIN example.com.
@ TXT "v=spf1 include:_spf.example.com -all"
`,
  );
});

it('fixes it', () => {
  checkFix(
    rule,
    `$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ TXT "v=spf1 mx include:_spf.example.com -all"
@ MX 10 mail.example.net.`,
    `$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ TXT "v=spf1 mx -all"
@ MX 10 mail.example.net.`,
  );
});
