import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'spf/terms-after-all';

it('marks them as one', () => {
  check(
    rule,
    `
a TXT "v=spf1 mx -all include:_spf.example.net ip4:203.0.113.7"
;                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ spf/terms-after-all: \`include:_spf.example.net ip4:203.0.113.7\` is never reached: \`-all\` before it matches every sender.
b TXT "v=spf1 ~all -all"
;                  ^^^^ spf/terms-after-all: \`-all\` is never reached: \`~all\` before it matches every sender.
c TXT "v=spf1 -all a exp=why.example.com ip4:203.0.113.7"
;                  ^ spf/terms-after-all: \`a\` is never reached: \`-all\` before it matches every sender.
;                                        ^^^^^^^^^^^^^^^ spf/terms-after-all: \`ip4:203.0.113.7\` is never reached: \`-all\` before it matches every sender.
`,
  );
});

it('accepts modifiers', () => {
  check(rule, `@ TXT "v=spf1 mx -all exp=why.example.com"`);
});

it('fixes it', () => {
  checkFix(
    rule,
    '@ TXT "v=spf1 mx -all a ip4:203.0.113.7 exp=why.example.com"',
    '@ TXT "v=spf1 mx a ip4:203.0.113.7 -all exp=why.example.com"',
  );
  checkFix(rule, '@ TXT "v=spf1 -all" " mx"', '@ TXT "v=spf1 -all" ""', { title: 'Remove `mx`' });
  checkFix(rule, '@ TXT "v=spf1 -all" " mx"', '@ TXT "v=spf1 mx -all" ""');
  checkFix(rule, '@ TXT "v=spf1 +all -all"', '@ TXT "v=spf1 -all"');
});
