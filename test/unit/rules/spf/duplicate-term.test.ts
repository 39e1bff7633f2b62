import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'spf/duplicate-term';

it('sees the same question in other words', () => {
  check(
    rule,
    `
@ TXT "v=spf1 mx a:Mail.example.com include:_spf.example.net +MX a:mail.example.com. ?include:_spf.example.net -all"
;                                                            ^^^ spf/duplicate-term: Duplicate \`+MX\`: the record already contains it.
;                                                                ^^^^^^^^^^^^^^^^^^^ spf/duplicate-term: Duplicate \`a:mail.example.com.\`: the record already contains it.
;                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^ spf/duplicate-term: \`?include:_spf.example.net\` has no effect: \`include:_spf.example.net\` covers it.
`,
  );
});

it('sees addresses that are covered, before and after', () => {
  check(
    rule,
    `
@ TXT "v=spf1 ip4:203.0.113.7 ip4:203.0.113.0/24 ip4:203.0.113.128/25 ip6:2001:DB8::1 ip6:2001:db8:0::1/128 -all"
;             ^^^^^^^^^^^^^^^ spf/duplicate-term: \`ip4:203.0.113.7\` has no effect: \`ip4:203.0.113.0/24\` covers it.
;                                                ^^^^^^^^^^^^^^^^^^^^ spf/duplicate-term: \`ip4:203.0.113.128/25\` has no effect: \`ip4:203.0.113.0/24\` covers it.
;                                                                                     ^^^^^^^^^^^^^^^^^^^^^ spf/duplicate-term: Duplicate \`ip6:2001:db8:0::1/128\`: the record already contains it.
`,
  );
});

it('keeps an exception before the network it is cut from', () => {
  check(rule, `@ TXT "v=spf1 -ip4:203.0.113.7 ip4:203.0.113.0/24 -all"`);
});

it('accepts neighbours', () => {
  check(
    rule,
    `@ TXT "v=spf1 mx mx:example.net mx/24 a a:mail.example.com ip4:203.0.113.0/25 ip4:203.0.113.128/25 -all"`,
  );
});

it('leaves everything to spf/pass-all', () => {
  check(rule, `@ TXT "v=spf1 ip4:203.0.113.7 ip4:0.0.0.0/0 -all"`);
});

it('fixes it', () => {
  checkFix(rule, '@ TXT "v=spf1 mx a mx -all"', '@ TXT "v=spf1 mx a -all"');
  checkFix(rule, '@ TXT "v=spf1 ip4:203.0.113.7 ip4:203.0.113.0/24 -all"', '@ TXT "v=spf1 ip4:203.0.113.0/24 -all"');
});
