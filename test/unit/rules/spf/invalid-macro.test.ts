import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'spf/invalid-macro';

it('names what is wrong with it', () => {
  check(
    rule,
    `
a TXT "v=spf1 exists:%(ir).example.com exists:%i.example.com exists:%{i.example.com -all"
;                    ^^^^^ spf/invalid-macro: \`%(ir)\` is not a valid SPF macro: receivers reject the whole record.
;                                             ^^ spf/invalid-macro: \`%i\` is not a valid SPF macro: receivers reject the whole record.
;                                                                   ^^^ spf/invalid-macro: \`%{i\` is not a valid SPF macro: receivers reject the whole record.
b TXT "v=spf1 exists:%{x}.example.com exists:%{d0}.example.com exists:100%.example.com -all"
;                    ^^^^ spf/invalid-macro: \`%{x}\` is not an SPF macro: receivers reject the whole record.
;                                            ^^^^^ spf/invalid-macro: \`%{d0}\` is not a valid SPF macro: receivers reject the whole record.
;                                                                        ^ spf/invalid-macro: The \`%\` in \`exists:100%.example.com\` does not begin a macro: receivers reject the whole record.
c TXT "v=spf1 mx exp=%{r}.example.com -all"
;                    ^^^^ spf/invalid-macro: \`%{r}\` is allowed only in the text that \`exp\` points to: receivers reject the whole record.
d TXT "v=spf1 exists:{i}.example.com exists:%%{i}.example.com -all"
;                    ^^^ spf/invalid-macro: \`{i}\` is read literally: a macro needs a \`%\` before its brace.
;                                           ^^^^^ spf/invalid-macro: \`%%{i}\` is read literally: a macro needs a \`%\` before its brace.
e TXT "v=spf1 mx foo=%abc -all"
;                    ^ spf/invalid-macro: The \`%\` in \`foo=%abc\` does not begin a macro: receivers reject the whole record.
`,
  );
});

it('takes every legal macro', () => {
  check(
    rule,
    `@ TXT "v=spf1 exists:%{l1r-+,/_=}.%{IR}.%{v}.%{d127}.%{h}.%{o2}.%{s} exists:%%.%_.%-.example.com exp=%{d}.why.example.com -all"`,
  );
});

it('fixes it', () => {
  checkFix(rule, '@ TXT "v=spf1 exists:%(ir).example.com -all"', '@ TXT "v=spf1 exists:%{ir}.example.com -all"');
  checkFix(rule, '@ TXT "v=spf1 exists:%i.example.com -all"', '@ TXT "v=spf1 exists:%{i}.example.com -all"');
  checkFix(rule, '@ TXT "v=spf1 exists:%{i.example.com -all"', '@ TXT "v=spf1 exists:%{i}.example.com -all"');
  checkFix(rule, '@ TXT "v=spf1 exists:100%.example.com -all"', '@ TXT "v=spf1 exists:100%%.example.com -all"');
  checkFix(rule, '@ TXT "v=spf1 exists:%%{i}.example.com -all"', '@ TXT "v=spf1 exists:%{i}.example.com -all"');
});
