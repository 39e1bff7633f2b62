import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'txt/literal-quotes';

it('finds mail records that are published in quotes, and nothing else about them', () => {
  check(
    '*',
    `
@ TXT "\\"v=spf1 mx -all\\""
;      ^^^^^^^^^^^^^^^^^^ txt/literal-quotes
`,
  );
});

it('leaves other text alone', () => {
  check(rule, '@ TXT "\\"quoted words\\""\n@ TXT "say \\"v=spf1\\" here"');
});

it('removes them', () => {
  checkFix(rule, '@ TXT "\\"v=spf1 mx -all\\""', '@ TXT "v=spf1 mx -all"');
});

it('joins what was pasted as several strings, and takes words out of single quotes', () => {
  checkFix(rule, '@ TXT "\\"v=spf1 mx \\" \\"-all\\""', '@ TXT "v=spf1 mx -all"');
  check(
    'txt/*',
    `
@ TXT 'v=spf1 mx -all'
;     ^^^^^^^^^^^^^^^^ txt/literal-quotes
`,
  );
  checkFix(rule, "@ TXT 'v=spf1 mx -all'", '@ TXT "v=spf1 mx -all"');
});
