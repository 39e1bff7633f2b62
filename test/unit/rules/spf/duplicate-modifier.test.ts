import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'spf/duplicate-modifier';

it('marks the later one', () => {
  check(
    rule,
    `
a TXT "v=spf1 mx redirect=a.example redirect=b.example"
;                                   ^^^^^^^^^^^^^^^^^^ spf/duplicate-modifier: Duplicate modifier \`redirect=b.example\`: receivers reject the whole record.
b TXT "v=spf1 exp=a.example EXP=a.example -all"
;                           ^^^^^^^^^^^^^ spf/duplicate-modifier: Duplicate modifier \`EXP=a.example\`: receivers reject the whole record.
`,
  );
});

it('minds only redirect and exp', () => {
  check(rule, `@ TXT "v=spf1 foo=a foo=a mx exp=why.example.com redirect=a.example"`);
});

it('fixes it', () => {
  checkFix(rule, '@ TXT "v=spf1 mx exp=a.example exp=a.example -all"', '@ TXT "v=spf1 mx exp=a.example -all"');
});
