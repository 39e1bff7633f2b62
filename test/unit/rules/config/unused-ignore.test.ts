import { it } from 'vitest';
import { check, checkFix } from '../../check';

it('applies to the record it is in or before', () => {
  check(
    ['spf/no-ptr', 'config/*'],
    `
@ TXT "v=spf1 ptr -all" ; zonewise-ignore spf/no-ptr: legacy gateway
; zonewise-ignore spf/no-ptr
a TXT ( "v=spf1 "
        "ptr -all" )
b TXT "v=spf1 ptr -all"
;             ^^^ spf/no-ptr
`,
  );
});

it('covers a whole file, a family, everything', () => {
  check(
    ['spf/no-ptr', 'config/*'],
    '; zonewise-ignore-file spf/no-ptr\n@ TXT "v=spf1 ptr -all"\na TXT "v=spf1 ptr -all"',
  );
  check(['spf/no-ptr', 'config/*'], '@ TXT "v=spf1 ptr -all" ; zonewise-ignore spf/*');
  check(['spf/no-ptr', 'config/*'], '@ TXT "v=spf1 ptr -all" ; zonewise-ignore');
});

it('finds what silences nothing or names no rule', () => {
  check(
    'config/*',
    `
@ TXT "v=spf1 mx -all" ; zonewise-ignore spf/no-ptr, spf/no-prt
;                                        ^^^^^^^^^^ config/unused-ignore
;                                                    ^^^^^^^^^^ config/unused-ignore
@ A 192.0.2.1 ; zonewise-ignore: nothing here
;             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/unused-ignore
`,
  );
});

it('takes out the id, the comment, or its line', () => {
  const rule = 'config/unused-ignore';
  checkFix(
    rule,
    '@ TXT "v=spf1 ptr -all" ; zonewise-ignore spf/no-ptr, spf/pass-all: old\n',
    '@ TXT "v=spf1 ptr -all" ; zonewise-ignore spf/no-ptr: old\n',
  );
  checkFix(
    rule,
    '@ TXT "v=spf1 ptr -all" ; zonewise-ignore spf/pass-all, spf/no-ptr\n',
    '@ TXT "v=spf1 ptr -all" ; zonewise-ignore spf/no-ptr\n',
  );
  checkFix(rule, '@ A 192.0.2.1 ; zonewise-ignore spf/no-ptr: old\n', '@ A 192.0.2.1\n');
  checkFix(rule, 'a A 192.0.2.1\r\n; zonewise-ignore\r\n@ A 192.0.2.1\r\n', 'a A 192.0.2.1\r\n@ A 192.0.2.1\r\n');
  checkFix(rule, 'x = 1 # zonewise-ignore spf/no-ptr\n', 'x = 1\n', { host: 'terraform' });
});
