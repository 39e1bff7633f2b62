import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'spf/pass-all';

it('sees everyone in each form', () => {
  check(
    rule,
    `
a TXT "v=spf1 +all"
;             ^^^^ spf/pass-all: \`+all\` authorises every server in the world to send for this domain.
b TXT "v=spf1 mx ALL"
;                ^^^ spf/pass-all: \`ALL\` authorises every server in the world to send for this domain.
c TXT "v=spf1 ip4:0.0.0.0/0 ip6:::/0 a/0 mx//0 -all"
;             ^^^^^^^^^^^^^ spf/pass-all: \`ip4:0.0.0.0/0\` matches every address: any server in the world may send for this domain.
;                           ^^^^^^^^ spf/pass-all: \`ip6:::/0\` matches every address: any server in the world may send for this domain.
;                                    ^^^ spf/pass-all: \`a/0\` matches every address: any server in the world may send for this domain.
;                                        ^^^^^ spf/pass-all: \`mx//0\` matches every address: any server in the world may send for this domain.
`,
  );
});

it('accepts those that are refused, or never reached', () => {
  check(
    rule,
    `
a TXT "v=spf1 mx -all +all"
b TXT "v=spf1 mx -ip4:0.0.0.0/0 ?all"
`,
  );
});

it('fixes it', () => {
  checkFix(rule, '@ TXT "v=spf1 mx +all"', '@ TXT "v=spf1 mx ~all"');
  checkFix(rule, '@ TXT "v=spf1 mx +all"', '@ TXT "v=spf1 mx -all"', { title: 'Replace with `-all`' });
  checkFix(rule, '@ TXT "v=spf1 mx ip4:0.0.0.0/0 -all"', '@ TXT "v=spf1 mx -all"');
});
