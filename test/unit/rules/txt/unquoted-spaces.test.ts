import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'txt/unquoted-spaces';

it('finds SPF in words', () => {
  check(
    'txt/*',
    `
@ TXT v=spf1 mx -all ; our mail
;     ^^^^^^^^^^^^^^ txt/unquoted-spaces: Unquoted spaces are lost: receivers read \`v=spf1mx-all\` and find no valid SPF record.
`,
  );
});

it('leaves other words alone', () => {
  check(rule, '@ TXT hello wide world\n@ TXT v=spf1\n@ TXT "v=spf1 " "mx -all"');
});

it('quotes them, the comment stays', () => {
  checkFix(rule, '@ TXT v=spf1   mx -all ; our mail', '@ TXT "v=spf1 mx -all" ; our mail');
});
