import { it } from 'vitest';
import { check } from '../../check';

it('speaks for the record it stands in or before', () => {
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

it('speaks for a whole file, for a family, for everything', () => {
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
